// Memory of the native packages: oxfmt and the parser.

/** An option of mimalloc, their allocator, which reads it when they are loaded. A thread cannot set it for itself. */
const hugePages = 'MIMALLOC_ALLOW_THP';

/**
 * Has them do without huge pages, of which the system clears two megabytes for a file of two kilobytes, unless the user says
 * something else. Gives what takes this back: what is started later is not to know of it.
 */
export function withSmallPages(): () => void {
  if (process.env[hugePages] !== undefined) return () => undefined;
  process.env[hugePages] = '0';
  return () => void delete process.env[hugePages];
}
