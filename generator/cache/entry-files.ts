// The files of a cache's folder: an entry is there whole or not at all, under runs side by side too.

import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Entries by key; what cannot be read or written is made again, which costs time and nothing else. */
export interface EntryFiles {
  read(key: string): Buffer | undefined;
  /** An entry of these parts, one after the other. */
  write(key: string, parts: readonly (string | Uint8Array)[]): void;
}

/** Entries that nothing made anew for so long are removed: 30 days, in milliseconds. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

/** The entries of `folder`; with `null` there are none. */
export function entryFiles(folder: string | null): EntryFiles {
  if (folder === null) return { read: () => undefined, write: () => undefined };
  let isPruned = false;
  return {
    read: (key) => read(join(folder, key)),
    write: (key, parts) => {
      if (!isPruned) tryTo(() => prune(folder));
      isPruned = true;
      tryTo(() => write(folder, key, parts));
    },
  };
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined; // not there, or not readable: made again
  }
}

/** Does what may fail without harm: with a full or read-only disk the run goes on without a cache. */
function tryTo(act: () => void): void {
  try {
    act();
  } catch {
    return;
  }
}

function write(folder: string, key: string, parts: readonly (string | Uint8Array)[]): void {
  const staged = join(folder, `${key}.${crypto.randomUUID()}`);
  mkdirSync(folder, { recursive: true });
  try {
    writeParts(staged, parts);
    renameSync(staged, join(folder, key));
  } finally {
    rmSync(staged, { force: true });
  }
}

function writeParts(path: string, parts: readonly (string | Uint8Array)[]): void {
  const file = openSync(path, 'wx');
  try {
    for (const part of parts) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}

function prune(folder: string): void {
  if (!existsSync(folder)) return;
  const now = Date.now();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - made > lifetime) rmSync(path, { force: true });
  }
}
