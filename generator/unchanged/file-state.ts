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
  const now = stateOf(state.path, state.hash);
  if (now.size !== state.size) return null;
  if (isUntouched(state, now) || state.size < 0) return state;
  return hashOf(state.path) === state.hash ? now : null;
}

/** Whether nothing has touched a file since; without reading it. */
export function isUntouched(then: FileState, now = stateOf(then.path, then.hash)): boolean {
  return (
    now.size === then.size && now.modified === then.modified && now.changed === then.changed && now.inode === then.inode
  );
}

/** The files below a folder, at any depth. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function hashOf(path: string): string {
  return sha256(readFileSync(path));
}
