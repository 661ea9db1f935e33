// What is wrong about a call, as a diagnostic: with what to write instead.

import { DocumentError } from '../diagnostics.js';

/** An error (exit code 2) about what was asked for. */
export function usageError(message: string, hint: string): DocumentError {
  return new DocumentError([{ severity: 'error', code: 'usage', pointer: '', message, hint }], 'usage');
}

/** The same about an option, whatever document it is for. */
export function optionError(message: string, hint: string): DocumentError {
  const problem = { severity: 'error', code: 'usage', file: 'command line', pointer: '', message, hint } as const;
  return new DocumentError([problem], 'usage');
}
