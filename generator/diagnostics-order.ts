// The order in which diagnostics are read: by file, line and column.

import type { Diagnostic } from './diagnostics.js';

/** Compares for `sort`: the root document first, then the others by name. */
export function byPosition(a: Diagnostic, b: Diagnostic): number {
  const fileA = a.file ?? '';
  const fileB = b.file ?? '';
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
