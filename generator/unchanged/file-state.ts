// What a file looked like: enough to tell without reading it that it is still the same.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../sha256.js';

/** A file, or that there was none. Times are milliseconds since 1970. */
export interface FileState {
  readonly path: string;
  /** Bytes; -1 where there was no file. */
  readonly size: number;
  readonly modified: number;
  /** When the system last touched its entry: no program can set this one back. */
  readonly changed: number;
  readonly inode: number;
  /** SHA-256 of the bytes, in hexadecimal; `''` where there was no file. */
  readonly hash: string;
}

/** The state of a file; `hash` saves reading it where its content is known. */
export function stateOf(path: string, hash?: string): FileState {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return { path, size: -1, modified: 0, changed: 0, inode: 0, hash: '' };
  const { size, mtimeMs: modified, ctimeMs: changed, ino: inode } = found;
  return { path, size, modified, changed, inode, hash: hash ?? hashOf(path) };
}

/**
 * The state now, where the file still has the content it had: after a copy or a checkout its times differ, and the content
 * decides. `null` where it has not.
 */
export function confirm(state: FileState): FileState | null {
  const { path, size, hash } = state;
  if (isUntouched(path, numbersOf(state))) return state;
  const now = stateOf(path, hash);
  return now.size === size && hashOf(path) === hash ? now : null;
}

/** How many numbers tell a file: {@link numbersOf}. */
export const width = 4;

/** The state of a file from its {@link numbersOf}, which stand from `at` on. There are ten thousand: nothing else is made. */
export function stateFrom(
  { path, hash }: Pick<FileState, 'path' | 'hash'>,
  numbers: ArrayLike<number>,
  at: number,
): FileState {
  return {
    path,
    size: numbers[at] ?? -1,
    modified: numbers[at + 1] ?? 0,
    changed: numbers[at + 2] ?? 0,
    inode: numbers[at + 3] ?? 0,
    hash,
  };
}

/** A file's size, its two times, and its inode: what tells whether something has touched it. */
export function numbersOf({ size, modified, changed, inode }: FileState): readonly number[] {
  return [size, modified, changed, inode];
}

/**
 * Whether a file still has the {@link numbersOf} that stand from `at` on; without reading it. Many thousands are asked
 * about, so nothing is made for the answer.
 */
export function isUntouched(path: string, numbers: ArrayLike<number>, at = 0): boolean {
  const found = statSync(path, quietly);
  if (!found?.isFile()) return (numbers[at] ?? -1) < 0;
  const { size, mtimeMs, ctimeMs, ino } = found;
  return size === numbers[at] && mtimeMs === numbers[at + 1] && ctimeMs === numbers[at + 2] && ino === numbers[at + 3];
}

const quietly = { throwIfNoEntry: false } as const;

/** The files below a folder, at any depth, but for those in its folder `except`. */
export function filesBelow(folder: string, except?: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== except);
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function hashOf(path: string): string {
  return sha256(readFileSync(path));
}
