// What `curlew check` says where the output is not what a run would write.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes } from '../diagnostics.js';
import type { WritePlan } from '../write/plan-write.js';
import { printableLines } from './report.js';
import { hasSameMeaning } from './same-meaning.js';

/** Whether a run would change nothing. */
export function isFresh({ added, changed, removed }: WritePlan): boolean {
  return added.length + changed.length + removed.length === 0;
}

/**
 * Prints a diff and sets the exit code where the output is stale. Files that somebody has only formatted are named, but are
 * not stale: the project's own formatter may well have been there.
 */
export async function reportStale(plan: WritePlan, isQuiet: boolean): Promise<void> {
  const { formatted, stale } = await sortByMeaning(plan);
  if (!isFresh(stale)) process.exitCode = exitCodes.document;
  if (isQuiet) return;
  const names = formatted.map((path) => `formatted by something else: ${path}\n`).join('');
  const end = 'output is stale: run curlew generate and commit the result\n';
  process.stdout.write(printableLines(isFresh(stale) ? names : `${names}${await diffOf(stale)}\n${end}`));
}

/** Loads what compares texts: most runs print no diff. */
async function diffOf(plan: WritePlan): Promise<string> {
  const { unifiedDiff } = await import('./unified-diff.js');
  return unifiedDiff(plan);
}

/** Apart: files that differ from what a run would write in their formatting alone. */
async function sortByMeaning(plan: WritePlan): Promise<{ formatted: readonly string[]; stale: WritePlan }> {
  const formatted: string[] = [];
  for (const { path, text } of plan.changed)
    if (await hasSameMeaning(path, readFileSync(join(plan.folder, path), 'utf8'), text)) formatted.push(path);
  const changed = plan.changed.filter(({ path }) => !formatted.includes(path));
  return { formatted, stale: { ...plan, changed } };
}
