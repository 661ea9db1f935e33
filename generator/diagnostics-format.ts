// Diagnostics as lines of text: for people, for GitHub Actions, and with nothing of a document printed raw.

import type { Diagnostic } from './diagnostics.js';

/**
 * One diagnostic for a terminal: `file:line:column: error pointer: message`, and the hint on a line of its own.
 * `rootName` names the file where the diagnostic itself does not; without it the line begins with the position.
 */
export function formatDiagnostic(diagnostic: Diagnostic, rootName = '', colour = false): string {
  const { severity, pointer, message, hint } = diagnostic;
  const word = colour ? painted(severity, severity === 'error' ? red : yellow) : severity;
  const subject = pointer === '' ? word : `${word} ${printable(pointer)}`;
  const line = `${place(diagnostic, rootName)}${subject}: ${printable(message)}`;
  const help = `  ${colour ? painted('hint', cyan) : 'hint'}: ${printable(hint)}`;
  return `${withoutCommands(line)}\n${withoutCommands(help)}`;
}

/** Select Graphic Rendition codes (ECMA-48 section 8.3.117). */
const [red, yellow, cyan] = [31, 33, 36];

function painted(word: string, code: number): string {
  return `\u001b[${code}m${word}\u001b[39m`;
}

/** One diagnostic as one line of JSON, every key in it; `null` where a place is not known. */
export function formatJson(diagnostic: Diagnostic, rootName: string): string {
  const { severity, code, file = rootName, line = null, column = null, pointer, message, hint } = diagnostic;
  return withoutCommands(printable(JSON.stringify({ severity, code, file, line, column, pointer, message, hint })));
}

/** One diagnostic as a workflow command of GitHub Actions, which marks the line in the diff. */
export function formatGithub(diagnostic: Diagnostic, rootName: string): string {
  const { severity, code, file, line, column, pointer, message, hint } = diagnostic;
  const properties = [
    `file=${githubProperty(file ?? rootName)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${githubProperty(code)}`,
  ];
  const text = `${pointer === '' ? '' : `${pointer}: `}${message} (${hint})`;
  return `::${severity} ${properties.join(',')}::${githubData(text)}`.replaceAll('##[', '#\\u0023[');
}

function place({ file, line, column }: Diagnostic, rootName: string): string {
  const parts = [printable(file ?? rootName), ...(line === undefined ? [] : [line, column ?? 1])];
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}:`)
    .join('')
    .replace(/:$/, ': ');
}

// C0, DEL and C1 drive terminals; line and paragraph separators begin a line; bidi controls and invisible characters make
// text look like other text (Unicode Technical Standard 39).
const unprintable =
  // oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Text with everything escaped that a terminal would act upon; a lone surrogate is escaped as well. */
export function printable(text: string): string {
  return text
    .replace(unprintable, escapeCharacter)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, escapeCharacter);
}

/**
 * One line of a workflow's log without what its runner takes for a command: `::name` after any white space at the start,
 * `##[name` anywhere (actions/runner, ActionCommand.cs). Within JSON the escapes mean the same characters.
 */
export function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\u003a').replaceAll('##[', '#\\u0023[');
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Percent-encoding that the runner undoes (actions/toolkit, command.ts). */
function githubData(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function githubProperty(text: string): string {
  return githubData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
