// Two real versions of one API (excerpts of Blockfrost's document, MIT), and how their differences are told.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change, DiffReport } from '../../generator/diff/change.js';
import { formatDiffMarkdown, formatDiffText } from '../../generator/diff/format-report.js';
import { packageRoot } from '../../generator/package-root.js';
import { reportOf, type Part } from './documents.js';

function version(name: string): Part {
  return JSON.parse(readFileSync(join(packageRoot, `test/diff/versions/blockfrost-${name}.json`), 'utf8')) as Part;
}

describe('versions of a real document', () => {
  it('newer against older: what breaks, what is more, what is only said otherwise', async () => {
    const report = await reportOf(version('0.1.73'), version('0.1.93'));
    expect(formatDiffText(report).split('\n')).toEqual([
      'breaking  type DrepMetadata .bytes (output): may now be null: string -> string | null; used by getGovernanceDrepsByDrepIdMetadata',
      'breaking  type Script .type (output): enum member added: "plutusV3"; used by getScriptsByScriptHash',
      'minor     getGovernanceDreps input.order_by: optional input added: "amount"',
      'minor     getGovernanceDreps input.retired: optional input added: boolean',
      'minor     getGovernanceDreps input.expired: optional input added: boolean',
      'minor     getAssetsByAssetTransactions input.from: optional input added: string',
      'minor     getAssetsByAssetTransactions input.to: optional input added: string',
      'minor     getGovernanceProposalsByTxHashByCertIndexWithdrawals input.count: optional input added: number',
      'minor     getGovernanceProposalsByTxHashByCertIndexWithdrawals input.page: optional input added: number',
      'minor     getGovernanceProposalsByTxHashByCertIndexWithdrawals input.order: optional input added: "asc" | "desc"',
      'minor     getGovernanceProposalsByTxHashByCertIndexWithdrawals pagination: pages are asked for in another way: single -> page by page',
      'minor     getScriptsByScriptHashUtxos: function added',
      'minor     type Dreps [].amount (output): required property added: string; used by getGovernanceDreps',
      'minor     type Dreps [].has_script (output): required property added: boolean; used by getGovernanceDreps',
      'minor     type Dreps [].retired (output): required property added: boolean; used by getGovernanceDreps',
      'minor     type Dreps [].expired (output): required property added: boolean; used by getGovernanceDreps',
      'minor     type Dreps [].last_active_epoch (output): required property added: number | null; used by getGovernanceDreps',
      'minor     type Dreps [].metadata (output): required property added: object | null; used by getGovernanceDreps',
      'minor     type DrepMetadata .error (output): optional property added: object; used by getGovernanceDrepsByDrepIdMetadata',
      'minor     type PoolMetadata .error (output): optional property added: object; used by getPoolsByPoolIdMetadata',
      'minor     type ScriptUtxos: type added',
      'patch     getGovernanceDreps: description changed',
      'patch     getGovernanceProposalsByTxHashByCertIndexWithdrawals: description changed',
      'patch     type NetworkEras [].start.time (output): format changed: none -> integer; used by getNetworkEras',
      'patch     type NetworkEras [].end.time (output): format changed: none -> integer; used by getNetworkEras',
      'patch     type NetworkEras [].parameters.slot_length (output): format changed: none -> integer; used by getNetworkEras',
      'breaking: 2 breaking, 19 minor, 5 patch',
      '',
    ]);
  });

  it('older against newer: the other way round', async () => {
    const { counts, changes } = await reportOf(version('0.1.93'), version('0.1.73'));
    const codes = new Set(changes.filter(({ verdict }) => verdict === 'breaking').map(({ code }) => code));
    expect(counts).toEqual({ breaking: 18, minor: 3, patch: 5 });
    expect([...codes].toSorted()).toEqual(['function-removed', 'input-removed', 'property-removed', 'type-removed']);
  });
});

describe('a comment', () => {
  it('is never longer than GitHub takes, and says how much it leaves out', () => {
    const markdown = formatDiffMarkdown(manyChanges(150));
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown.match(/… and \d+ more$/gm)).toEqual(['… and 50 more', '… and 92 more', '… and 150 more']);
  });
});

/** So many changes of each verdict, with names as long as a comment shows. */
function manyChanges(count: number): DiffReport {
  const changes = (['breaking', 'minor', 'patch'] as const).flatMap((verdict) =>
    Array.from({ length: count }, (_, index): Change => ({
      verdict,
      code: 'limits-changed',
      subject: { kind: 'function', name: `change${index}`.padEnd(150, 'x'), key: 'GET /x' },
      path: '',
      before: 'a'.repeat(100),
      after: 'b'.repeat(100),
      usedBy: [],
    })),
  );
  return { verdict: 'breaking', counts: { breaking: count, minor: count, patch: count }, changes };
}
