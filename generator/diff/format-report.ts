// A diff as text for a terminal and as Markdown for a comment on a pull request. Text of documents is never markup.

import { printable } from '../diagnostics-format.js';
import type { Change, DiffReport, Verdict } from './change.js';
import { rules } from './rules.js';

/** Functions that are named beside a change of a type; the rest are counted. */
const namedUsers = 3;

/** One line for each change, and a line with the counts at the end. */
export function formatDiffText(report: DiffReport): string {
  const lines = report.changes.map((change) => `${change.verdict.padEnd(8)}  ${printable(changeWords(change))}`);
  return [...lines, summary(report), ''].join('\n');
}

/** `3 breaking, 1 minor, 0 patch`, or that nothing changed. */
function summary({ verdict, counts }: DiffReport): string {
  if (verdict === 'none') return 'no change of the generated API';
  return `${verdict}: ${counts.breaking} breaking, ${counts.minor} minor, ${counts.patch} patch`;
}

function changeWords(change: Change): string {
  const { code, before, after } = change;
  return `${subjectWords(change)}: ${rules[code].words}${valuesWords(before, after)}${usersWords(change)}`;
}

function subjectWords({ subject, path }: Change): string {
  const at = path === '' ? '' : ` ${path}`;
  switch (subject.kind) {
    case 'function':
      return `${subject.name}${at}`;
    case 'type':
      return subject.direction === null ? `type ${subject.name}` : `type ${subject.name}${at} (${subject.direction})`;
    case 'client':
      return `createClient${at}`;
  }
}

function valuesWords(before: string | null, after: string | null): string {
  if (before === null && after === null) return '';
  if (before === null) return `: ${after ?? ''}`;
  return after === null ? `: ${before}` : `: ${before} -> ${after}`;
}

function usersWords({ usedBy }: Change): string {
  if (usedBy.length === 0) return '';
  const rest = usedBy.length - namedUsers;
  const shown = usedBy.slice(0, namedUsers).join(', ');
  return `; used by ${shown}${rest > 0 ? ` and ${rest} more` : ''}`;
}

const headings: Readonly<Record<Verdict, string>> = {
  breaking: 'Breaking changes',
  minor: 'Additions',
  patch: 'Docs, snippets and limits',
};

/** Changes of one verdict that a comment shows; GitHub refuses comments of more than 65,536 characters. */
const shownChanges = 100;

/** Markdown for a comment: a heading, the counts, a list for each verdict; patches are folded. */
export function formatDiffMarkdown(report: DiffReport): string {
  const verdicts = (['breaking', 'minor', 'patch'] as const).filter((verdict) => report.counts[verdict] > 0);
  const sections = verdicts.map((verdict) =>
    section(
      headings[verdict],
      report.changes.filter((change) => change.verdict === verdict),
      verdict === 'patch',
    ),
  );
  return ['## API changes', '', `${summary(report)}.`, ...sections, ''].join('\n');
}

function section(heading: string, changes: readonly Change[], isFolded: boolean): string {
  const lines = changes.slice(0, shownChanges).map((change) => `- ${changeMarkdown(change)}`);
  const rest = changes.length - lines.length;
  const all = [...lines, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n');
  if (!isFolded) return `\n### ${heading}\n\n${all}`;
  return `\n<details><summary>${heading} (${changes.length})</summary>\n\n${all}\n\n</details>`;
}

function changeMarkdown(change: Change): string {
  const { code, before, after } = change;
  const values = [before, after].filter((value) => value !== null).map(codeSpan);
  const users = change.usedBy.slice(0, namedUsers).map(codeSpan).join(', ');
  const rest = change.usedBy.length - namedUsers;
  const usedBy = users === '' ? '' : `; used by ${users}${rest > 0 ? ` and ${rest} more` : ''}`;
  const shown = values.length === 0 ? '' : `: ${values.join(' → ')}`;
  return `${codeSpan(subjectWords(change))} ${rules[code].words}${shown}${usedBy}`;
}

/** Longest text of one code span; a comment is for people. */
const spanLength = 200;

/** A code span (CommonMark section 6.1): nothing in it is markup, a mention or a link, whatever the document says. */
function codeSpan(text: string): string {
  const shown = printable(text.length > spanLength ? `${text.slice(0, spanLength)}…` : text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 || /^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}
