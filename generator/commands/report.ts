// How diagnostics and failures look on a terminal, in logs and for scripts. All of it goes to standard error.

import { type Diagnostic, DocumentError, exitCodes } from '../diagnostics.js';
import { formatDiagnostic, formatGithub, formatJson, printable, withoutCommands } from '../diagnostics-format.js';
import { outputStyle, type OutputStyle } from './output-style.js';
import { asSystemError } from './system-error.js';

/** How many errors, and how many warnings, are printed one by one; JSON has them all. */
const shown = 50;

/** Prints diagnostics, errors first; `limit` of each severity at most, the rest counted. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], rootName: string, limit = shown): void {
  printError(diagnosticText(diagnostics, rootName, { limit, style: outputStyle() }));
}

/** The lines of {@link printDiagnostics}. */
export function diagnosticText(
  diagnostics: readonly Diagnostic[],
  rootName: string,
  { limit = shown, style }: { readonly limit?: number; readonly style: OutputStyle },
): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  const most = style.format === 'json' ? Infinity : limit;
  const printed = [...errors.slice(0, most), ...warnings.slice(0, most)];
  const hidden = errors.length + warnings.length - printed.length;
  const rest = hidden === 0 ? [] : [`… and ${hidden} more; --format json lists all`];
  return [...printed.map((diagnostic) => formatted(diagnostic, rootName, style)), ...rest]
    .map((line) => `${line}\n`)
    .join('');
}

function formatted(diagnostic: Diagnostic, rootName: string, { format, colour }: OutputStyle): string {
  switch (format) {
    case 'text':
      return formatDiagnostic(diagnostic, rootName, colour);
    case 'json':
      return formatJson(diagnostic, rootName);
    case 'github':
      return formatGithub(diagnostic, rootName);
    default:
      return format satisfies never;
  }
}

/** Runs `task` and names the document in the diagnostics of a failure that do not name a file themselves. */
export async function naming<T>(rootName: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new DocumentError(
      error.diagnostics.map((diagnostic) => ({ file: rootName, ...diagnostic })),
      error.exit,
    );
  }
}

/** Prints what went wrong and gives the exit code. A DocumentError is the user's to mend; anything else is a bug of ours. */
export function reportFailure(thrown: unknown, style = outputStyle()): number {
  const error = asSystemError(thrown);
  const stack = style.debug && error instanceof Error ? `${printableLines(error.stack ?? '')}\n` : '';
  const failure = error instanceof DocumentError ? error : bug(error);
  printError(diagnosticText(failure.diagnostics, 'curlew', { style }) + stack);
  return exitCodes[failure.exit];
}

/** In place of the line that shows the progress of a run on a terminal. */
function printError(text: string): void {
  if (text !== '') process.stderr.write(process.stderr.isTTY ? `\r\u001b[2K${text}` : text);
}

function bug(error: unknown): DocumentError {
  const message = `this is a bug: ${error instanceof Error ? error.message : String(error)}`;
  const hint = 'run again with --debug and report the stack trace with the document';
  return new DocumentError([{ severity: 'error', code: 'bug', pointer: '', message, hint }], 'bug');
}

/** What `--json` prints: the report of the one document of a call, or a list of those of several. */
export function jsonReports(reports: readonly object[]): string {
  return `${printableLines(JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2))}\n`;
}

/**
 * Text of several lines with everything escaped that a terminal or a workflow's log would act upon; JSON stays the same
 * JSON.
 */
export function printableLines(text: string): string {
  return text.replaceAll(/[^\n\t]+/g, printable).replaceAll(/^.+/gm, withoutCommands);
}
