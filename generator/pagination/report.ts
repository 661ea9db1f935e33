// What was decided about every operation and why: the value behind `curlew pagination`.

import type { Confidence, Pagination, PaginationStyle } from '../model/pagination.js';
import type { Operation } from '../model/types.js';
import { spoken } from './assemble.js';
import type { Finding, Outcome } from './automatic.js';
import type { PaginationRule } from './options.js';
import { countsItems, ruleOf } from './override.js';

/** A candidate that was not taken. */
export interface RejectedCandidate {
  readonly rule: string;
  readonly reason: string;
  /** JSON Pointer in the normalized document. */
  readonly pointer: string;
}

export interface OperationReport {
  /** `GET /zones`. */
  readonly key: string;
  readonly operationId: string | null;
  /** `off`: turned off by the config or an extension. */
  readonly outcome: Outcome | 'off';
  readonly style: PaginationStyle | null;
  readonly confidence: Confidence | null;
  /** `S1` … `S7`, `single`, `link-object`, `config`, `scheme <name>`, `x-…`; `''` where none decided. */
  readonly rule: string;
  /** Why it is unsure, off or no list; `''` otherwise. */
  readonly reason: string;
  readonly items: string | null;
  readonly itemsKind: 'array' | 'map';
  /** Fields of the response that are looked at to stop. */
  readonly signals: readonly string[];
  readonly stop: string;
  readonly evidence: readonly string[];
  readonly rejected: readonly RejectedCandidate[];
  /** Remarks that change nothing: a fixed parameter, a header that other operations declare. */
  readonly notes: readonly string[];
  /** For `pagination` of the config: the decision as a rule, or `false`; `null` where there is nothing to start from. */
  readonly override: PaginationRule | false | null;
}

export interface PaginationSummary {
  readonly operations: number;
  readonly detected: number;
  readonly single: number;
  readonly unsure: number;
  readonly none: number;
  readonly off: number;
  readonly styles: Readonly<Record<PaginationStyle, number>>;
}

export interface PaginationReport {
  readonly summary: PaginationSummary;
  /** Unsure first, then in document order; operations about which there is nothing to say are only counted. */
  readonly operations: readonly OperationReport[];
}

/** One operation's line of the report. */
export function operationReport(operation: Operation, finding: Finding & { readonly off?: boolean }): OperationReport {
  const { pagination, reason } = finding;
  const off = finding.off === true;
  return {
    key: operation.key,
    operationId: operation.operationId,
    outcome: off ? 'off' : finding.outcome,
    style: pagination?.style ?? null,
    confidence: pagination?.confidence ?? null,
    rule: pagination?.rule ?? '',
    reason,
    items: pagination?.items ?? null,
    itemsKind: pagination?.itemsKind ?? 'array',
    signals: pagination === null ? [] : signalsOf(pagination),
    stop: pagination?.stop ?? '',
    evidence: pagination?.evidence ?? [],
    rejected: finding.rejected.map(({ rule, reason: why, pointer }) => ({ rule, reason: why, pointer })),
    notes: pagination === null ? [] : notesOf(pagination),
    override: off ? false : pagination === null || !isWhole(pagination) ? null : ruleOf(pagination),
  };
}

/** Without the items a rule that counts them does not fit, so it is not offered. */
function isWhole({ items, style }: Pagination): boolean {
  return items !== null || !countsItems(style);
}

function signalsOf(pagination: Pagination): readonly string[] {
  const own = 'next' in pagination ? [pagination.next] : [];
  const pages = pagination.style === 'page' ? [pagination.totalPages] : [];
  const last = pagination.style === 'id' ? [pagination.last] : [];
  const fields = [pagination.more, ...own, ...last, ...pages, pagination.total];
  return fields.flatMap((field) => (field === null ? [] : [spoken(field)]));
}

function notesOf({ fixed, dropped, size, style }: Pagination): readonly string[] {
  const flags = fixed.map(({ field, value }) => `needs the fixed parameter \`${field.name}=${String(value)}\``);
  const left = dropped.map(({ name, pointer }) => `leaves out \`${name || pointer}\`, which belongs to another style`);
  const alone =
    style === 'single' && size !== null ? [`has \`${size.name}\`, but no way to ask for the next page`] : [];
  return [...flags, ...left, ...alone];
}

/** Puts the lines together: counts, and the unsure ones first. */
export function paginationReport(all: readonly OperationReport[]): PaginationReport {
  const count = (outcome: OperationReport['outcome']) => all.filter((one) => one.outcome === outcome).length;
  const styles = { page: 0, offset: 0, cursor: 0, id: 0, url: 0, link: 0, single: 0 };
  for (const { outcome, style } of all) {
    if ((outcome === 'detected' || outcome === 'single') && style !== null) styles[style] += 1;
  }
  const unsure = all.filter(({ outcome }) => outcome === 'unsure');
  const rest = all.filter(({ outcome }) => outcome !== 'unsure');
  const telling = rest.filter(({ outcome, reason }) => outcome !== 'none' || reason !== '');
  return {
    summary: {
      operations: all.length,
      detected: count('detected'),
      single: count('single'),
      unsure: count('unsure'),
      none: count('none'),
      off: count('off'),
      styles,
    },
    operations: [...unsure, ...telling],
  };
}
