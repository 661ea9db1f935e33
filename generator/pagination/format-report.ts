// The report as text for a terminal; nothing is printed here.

import { printable, withoutCommands } from '../diagnostics-format.js';
import type { OperationReport, PaginationReport, PaginationSummary } from './report.js';

export interface ReportFormat {
  /** Evidence, rejected candidates and overrides too, not only one line for each operation. */
  readonly explain: boolean;
}

/** Formats a report; ends with a line feed. */
export function formatPaginationReport(report: PaginationReport, { explain }: ReportFormat): string {
  const operations = report.operations.map((operation) => (explain ? explained(operation) : [line(operation)]));
  return [...operations.flat(), '', summaryLine(report.summary), ''].map(safeLine).join('\n');
}

/** `3 of 10 operations paginate (page 2, cursor 1), 1 single page, 1 unsure, 5 no list, 0 off`. */
function summaryLine({ operations, detected, single, unsure, none, off, styles }: PaginationSummary): string {
  const used = Object.entries(styles).filter(([style, count]) => count > 0 && style !== 'single');
  const list = used.map(([style, count]) => `${style} ${count}`).join(', ');
  const how = list === '' ? '' : ` (${list})`;
  return `${detected} of ${operations} operations paginate${how}, ${single} single page, ${unsure} unsure, ${none} no list, ${off} off`;
}

function line(operation: OperationReport): string {
  const { key, outcome, style, confidence, rule, items, stop, reason } = operation;
  if (outcome === 'detected') return `${key}  ${style} (${confidence}, ${rule})  items ${where(items)}; ${stop}`;
  if (outcome === 'single') return `${key}  single page (${confidence})  items ${where(items)}`;
  return `${key}  ${outcome === 'none' ? 'no list' : outcome}  ${reason}`;
}

function where(items: string | null): string {
  return items === null ? 'not unique: pages only' : items === '' ? 'the body' : items;
}

function explained(operation: OperationReport): readonly string[] {
  const { evidence, signals, rejected, notes, override, operationId } = operation;
  return [
    line(operation),
    ...(operationId === null ? [] : [`  operationId  ${operationId}`]),
    ...evidence.map((pointer) => `  evidence     ${pointer}`),
    ...(signals.length === 0 ? [] : [`  signals      ${signals.join(', ')}`]),
    ...rejected.map(({ rule, reason, pointer }) => `  rejected     ${rule}: ${reason} (${pointer})`),
    ...notes.map((note) => `  note         ${note}`),
    `  override     ${overrideLine(operation.key, override)}`,
  ];
}

/** A member of the config's `pagination`, ready to paste, also below another. */
function overrideLine(key: string, override: OperationReport['override']): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(override ?? false)},`;
}

/** No text of the document acts upon a terminal or is a command of a CI. */
function safeLine(text: string): string {
  return withoutCommands(printable(text));
}
