// What a user can do about an output folder that cannot be written.

import { DocumentError } from '../diagnostics.js';

/** A DocumentError (exit code 3) about one path of the output. */
export function outputError(path: string, message: string, hint: string): DocumentError {
  return new DocumentError(
    [{ severity: 'error', code: 'output', pointer: '', message: `${path}: ${message}`, hint }],
    'io',
  );
}

/** An error of the file system as one that the user can act upon; any other as it is. `state` says what it left behind. */
export function asOutputError(error: unknown, path: string, state = 'nothing was changed'): unknown {
  const { code, syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (code === undefined || syscall === undefined) return error;
  const hint = 'check the permissions and the free space of the disk';
  return outputError(path, `cannot be written: ${code}; ${state}`, hint);
}
