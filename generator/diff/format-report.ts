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
  const [before, after] = values(change);
  return `${subjectWords(change)}: ${rules[change.code].words}${valuesWords(before, after)}${usersWords(change)}`;
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

/** A format or a limit that came or went: without a word for nothing nobody could tell which. */
function values({ code, before, after }: Change): readonly [before: string | null, after: string | null] {
  const isReplaced = code.endsWith('-changed') && (before !== null || after !== null);
  return isReplaced ? [before ?? 'none', after ?? 'none'] : [before, after];
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

/** Changes of one verdict that a comment shows. */
const shownChanges = 100;

/** Characters of all lines together: GitHub refuses comments of more than 65,536. */
const longestText = 60_000;

/** Markdown for a comment: a heading, the counts, a list for each verdict; patches are folded. */
export function formatDiffMarkdown(report: DiffReport): string {
  const verdicts = (['breaking', 'minor', 'patch'] as const).filter((verdict) => report.counts[verdict] > 0);
  let room = longestText;
  const sections = verdicts.map((verdict) => {
    const changes = report.changes.filter((change) => change.verdict === verdict);
    const lines = fitting(changes.slice(0, shownChanges).map(changeMarkdown), room);
    room -= lines.join('\n').length;
    const rest = changes.length - lines.length;
    return section(verdict, [...lines, ...(rest > 0 ? [`- … and ${rest} more`] : [])], changes.length);
  });
  return ['## API changes', '', `${summary(report)}.`, ...sections, ''].join('\n');
}

/** The first lines that find room. */
function fitting(lines: readonly string[], room: number): readonly string[] {
  let length = 0;
  const end = lines.findIndex((line) => (length += line.length + 1) > room);
  return end < 0 ? lines : lines.slice(0, end);
}

function section(verdict: Verdict, lines: readonly string[], count: number): string {
  const heading = headings[verdict];
  const all = lines.join('\n');
  if (verdict !== 'patch') return `\n### ${heading}\n\n${all}`;
  return `\n<details><summary>${heading} (${count})</summary>\n\n${all}\n\n</details>`;
}

function changeMarkdown(change: Change): string {
  const spans = values(change)
    .filter((value) => value !== null)
    .map(codeSpan);
  const users = change.usedBy.slice(0, namedUsers).map(codeSpan).join(', ');
  const rest = change.usedBy.length - namedUsers;
  const usedBy = users === '' ? '' : `; used by ${users}${rest > 0 ? ` and ${rest} more` : ''}`;
  const shown = spans.length === 0 ? '' : `: ${spans.join(' → ')}`;
  return `- ${codeSpan(subjectWords(change))} ${rules[change.code].words}${shown}${usedBy}`;
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
