// A report of verify as text: a table of operations and shells, what is different, and a summary.

import { printable } from '../diagnostics-format.js';
import { groupBy } from '../group-by.js';
import type { Outcome, Verdict } from './verdict.js';
import { isWrong } from './verdict.js';
import type { VerifyReport } from './verify.js';

/** The whole report; a column has the shell's name, with the target's where one shell runs several. */
export function verifyTable(report: VerifyReport): string {
  const columns = columnsOf(report.verdicts);
  const rows = groupBy(report.verdicts, nameOf);
  const cells = [
    ['operation', ...columns.map(({ title }) => title), ...report.notAvailable],
    ...[...rows].map(([name, verdicts]) => [
      printable(name),
      ...columns.map((column) => cellOf(verdicts.find((verdict) => isIn(column, verdict))?.outcome)),
      ...report.notAvailable.map(() => 'not available'),
    ]),
  ];
  return [alignedTable(cells), ...report.verdicts.filter(isWrong).map(details), summary(report)].join('\n');
}

interface Column {
  readonly shell: string;
  readonly target: string;
  readonly title: string;
}

function isIn(column: Column, { shell, target }: Verdict): boolean {
  return shell === column.shell && target === column.target;
}

function columnsOf(verdicts: readonly Verdict[]): readonly Column[] {
  const pairs = new Map(verdicts.map(({ shell, target }) => [`${shell} ${target}`, { shell, target }]));
  const all = [...pairs.values()];
  return all.map(({ shell, target }) => {
    const isOnly = all.filter((column) => column.shell === shell).length === 1;
    return { shell, target, title: isOnly ? shell : `${shell} ${target}` };
  });
}

function nameOf({ operation, example }: Verdict): string {
  return example === '' ? operation : `${operation} (${example})`;
}

function cellOf(outcome: Outcome | undefined): string {
  if (outcome === undefined) return '-';
  return 'reason' in outcome && outcome.status !== 'failed' ? outcome.reason : outcome.status;
}

function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

function details(verdict: Verdict): string {
  const { outcome, shell, target } = verdict;
  const title = `${printable(nameOf(verdict))}: ${shell} (${target})`;
  if (outcome.status === 'failed') {
    const said = outcome.output.trim() === '' ? '' : `\n  it said: ${printable(outcome.output.trim())}`;
    return `${title}: ${printable(outcome.reason)}${said}\n`;
  }
  if (outcome.status !== 'differs') return '';
  const lines = outcome.differences.map(
    ({ part, meant, sent }) => `  ${printable(part)}\n    meant ${printable(meant)}\n    sent  ${printable(sent)}\n`,
  );
  return `${title}\n${lines.join('')}`;
}

/** Counts by what was found; what cannot be said is counted by reason. */
function summary({ operations, examples, notAvailable, verdicts }: VerifyReport): string {
  const count = (status: Outcome['status']): number =>
    verdicts.filter(({ outcome }) => outcome.status === status).length;
  const reasons = verdicts.flatMap(({ target, outcome }) =>
    outcome.status === 'not-expressible' || outcome.status === 'not-run' ? [`${target}: ${outcome.reason}`] : [],
  );
  const notRun = count('not-run') === 0 ? '' : `, ${count('not-run')} not run`;
  const byReason = [...new Set(reasons)].map(
    (reason) => `  ${reason}: ${reasons.filter((one) => one === reason).length}`,
  );
  return [
    `${operations} operations, ${examples} examples, ${verdicts.length} calls: ${count('same')} same, ${count('differs')} differ, ${count('failed')} failed, ${count('not-expressible')} not expressible${notRun}`,
    ...byReason,
    ...(notAvailable.length === 0 ? [] : [`not on this machine: ${notAvailable.join(', ')}`]),
    '',
  ].join('\n');
}
