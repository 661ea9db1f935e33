// How diagnostics and failures look on a terminal, in plain logs, and as JSON.

import { type Diagnostic, DocumentError, exitCodes } from '../diagnostics.js';
import { formatDiagnostic } from '../diagnostics-format.js';

/** Prints diagnostics to standard error, errors first; `limit` warnings at most, the rest counted. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], limit = 50): void {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning');
  for (const diagnostic of [...errors.slice(0, limit), ...warnings.slice(0, limit)])
    process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
  const hidden = Math.max(0, errors.length - limit) + Math.max(0, warnings.length - limit);
  if (hidden > 0) process.stderr.write(`… and ${hidden} more; --json lists all\n`);
}

/** Prints what went wrong and gives the exit code. A DocumentError is the user's to mend; anything else is a bug of ours. */
export function reportFailure(error: unknown, debug: boolean): number {
  if (error instanceof DocumentError) {
    printDiagnostics(error.diagnostics);
    return error.exitCode;
  }
  const text = error instanceof Error ? (debug ? error.stack : error.message) : String(error);
  process.stderr.write(
    `curlew: this is a bug: ${text}\n  hint: run again with --debug and report the stack trace with the document\n`,
  );
  return exitCodes.bug;
}
