// How diagnostics and failures look on a terminal and in logs.

import { type Diagnostic, DocumentError, exitCodes } from '../diagnostics.js';
import { formatDiagnostic, printable } from '../diagnostics-format.js';

/** Prints diagnostics to standard error, errors first; `limit` of each severity at most, the rest counted. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], rootName: string, limit = 50): void {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning');
  for (const diagnostic of [...errors.slice(0, limit), ...warnings.slice(0, limit)])
    process.stderr.write(`${formatDiagnostic(diagnostic, rootName)}\n`);
  const hidden = Math.max(0, errors.length - limit) + Math.max(0, warnings.length - limit);
  if (hidden > 0) process.stderr.write(`… and ${hidden} more; --json lists all\n`);
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
export function reportFailure(error: unknown, debug: boolean): number {
  if (error instanceof DocumentError) {
    printDiagnostics(error.diagnostics, 'curlew');
    return exitCodes[error.exit];
  }
  const text = error instanceof Error ? (debug ? error.stack : error.message) : String(error);
  process.stderr.write(
    `curlew: this is a bug: ${text}\n  hint: run again with --debug and report the stack trace with the document\n`,
  );
  return exitCodes.bug;
}

/** Text of several lines with everything escaped that a terminal would act upon; JSON stays the same JSON. */
export function printableLines(text: string): string {
  return text.replaceAll(/[^\n\t]+/g, printable);
}
