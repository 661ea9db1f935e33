// Lines of a YAML text: where they begin and end, and new ones in the text's own line ending.

import { stringify } from 'yaml';

/** Spaces before a place on its line, `null` where something else stands there. */
export function column(text: string, at: number): number | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return /^ *$/.test(text.slice(start, at)) ? at - start : null;
}

/** The start of the line after the one that a value ends on; a block scalar ends with its line already. */
export function afterLine(text: string, end: number): number {
  return text[end - 1] === '\n' ? end : nextLine(text, end);
}

/** The start of the line after the one that a place is on. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** A value in block style, each line with `indent` spaces before it; multi-line texts are literal blocks. */
export function blockText(value: unknown, indent: number, text: string): string {
  const lines = stringify(value, { lineWidth: 0, blockQuote: 'literal', aliasDuplicateObjects: false });
  const indented = lines.replaceAll(/^(?=.)/gm, ' '.repeat(indent));
  return text.includes('\r\n') ? indented.replaceAll('\n', '\r\n') : indented;
}

/** The line ending that is missing where the text ends without one. */
export function newline(text: string, at: number): string {
  return at > 0 && text[at - 1] !== '\n' ? (text.includes('\r\n') ? '\r\n' : '\n') : '';
}
