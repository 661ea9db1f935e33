// Errors of the operating system that no stage has put into words: the user's disk or network, not a bug of ours.

import { DocumentError } from '../diagnostics.js';

/** In words, where they say more than the code does. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'it is a folder',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a part of the path is a file',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
};

/** A DocumentError (exit code 3) for an error that a system call gave; any other value as it is. */
export function asSystemError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DocumentError) return error;
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  const subject = path === undefined ? '' : ` ${path}`;
  const message = `cannot ${syscall}${subject}: ${reasons[code] ?? code}`;
  const hint = 'check the path, its permissions and the free space of the disk';
  return new DocumentError([{ severity: 'error', code: 'system', pointer: '', message, hint }], 'io');
}
