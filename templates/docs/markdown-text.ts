// Text as Markdown that says exactly this text: in CommonMark and GFM, and in MDX, where braces and tags would run.

import { visibleLine } from './visible-text.js';

/** Punctuation that may open or close something wherever it stands (CommonMark section 2.4, GFM, MDX, `$` for mathematics). */
const special = /[\\`*[\]{}<>|~$]/g;

/** `&` opens an entity, `:` a directive (`:name`), `!` an image before a bracket; `_` inside a word does nothing. */
const sometimes = /&(?=[#\p{L}])|:(?=[\p{L}:])|!(?=\[|$)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What starts a block: headings, lists, rules, underlines, directives; a number with `.` or `)` starts a list. */
const blockStart = /^([#+\-=:]|\d{1,9}(?=[.)](\s|$)))/;

/** One line of text, white space collapsed; at a line's start unless `isStart` is false. */
export function markdownText(text: string, isStart = true): string {
  const line = visibleLine(text);
  return isStart ? escapeStart(escapeInline(line)) : escapeInline(line);
}

/** Escapes text in the middle of a line; it must hold no line end. */
export function escapeInline(text: string): string {
  return text.replaceAll(special, String.raw`\$&`).replaceAll(sometimes, String.raw`\$&`);
}

/** Escapes what only counts at the start of a line. */
export function escapeStart(line: string): string {
  // MDX reads a line that starts with these words as JavaScript; a reference to a character keeps the word whole for readers.
  const word = /^(import|export)(?![\p{L}\p{N}])/u.exec(line)?.[1];
  if (word) return `&#${word.charCodeAt(0)};${line.slice(1)}`;
  return line.replace(blockStart, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** An inline code span (CommonMark section 6.1): fenced by more backticks than the text holds in a row. */
export function codeSpan(text: string): string {
  const line = visibleLine(text);
  if (line === '') return '';
  const fence = '`'.repeat(longestRun(line) + 1);
  const needsSpace = /^[` ]|[` ]$/.test(line);
  return needsSpace ? `${fence} ${line} ${fence}` : fence + line + fence;
}

/** A fenced code block (section 4.5), the text byte for byte. `language` is a word of ours. */
export function codeFence(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${fence}`;
}

/** A link's destination without a character that ends it or that MDX reads. */
export function linkTarget(url: string): string {
  return visibleLine(url).replaceAll(
    /[\s()<>{}[\]\\`"|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
