// Diagnostics as lines of text: for people, for GitHub Actions, and with nothing of a document printed raw.

import type { Diagnostic } from './diagnostics.js';

/**
 * One diagnostic for a terminal: `file:line:column: error pointer: message`, and the hint on a line of its own.
 * `rootName` names the file where the diagnostic itself does not; without it the line begins with the position.
 */
export function formatDiagnostic(diagnostic: Diagnostic, rootName = ''): string {
  const { severity, pointer, message, hint } = diagnostic;
  const subject = pointer === '' ? severity : `${severity} ${printable(pointer)}`;
  return `${place(diagnostic, rootName)}${subject}: ${printable(message)}\n  hint: ${printable(hint)}`;
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
  return `::${severity} ${properties.join(',')}::${githubData(text)}`;
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
