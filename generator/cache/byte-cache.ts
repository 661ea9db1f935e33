// Bytes kept between runs, by a name that says everything they depend on. Safe to delete, and safe under runs side by side.

import { randomBytes } from 'node:crypto';
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
import { sha256 } from '../sha256.js';

/** Bytes by key; what cannot be read or written is made again, which costs time and nothing else. */
export interface ByteCache {
  get(key: string): Buffer | undefined;
  set(key: string, bytes: Uint8Array): void;
}

/** Entries that nothing made anew for so long are removed: 30 days, in milliseconds. */
const lifetime = 30 * 24 * 60 * 60 * 1000;

/** A cache in `folder`; with `null` it holds nothing. */
export function byteCache(folder: string | null): ByteCache {
  if (folder === null) return { get: () => undefined, set: () => undefined };
  let isPruned = false;
  return {
    get: (key) => read(join(folder, key)),
    set: (key, bytes) => {
      if (!isPruned) tryTo(() => prune(folder));
      isPruned = true;
      tryTo(() => write(folder, key, bytes));
    },
  };
}

/** An entry begins with the hash of its bytes and a line feed: one that a crash cut short is none. */
function read(path: string): Buffer | undefined {
  try {
    const entry = readFileSync(path);
    const end = entry.indexOf(0x0a);
    const bytes = entry.subarray(end + 1);
    return entry.toString('latin1', 0, end) === sha256(bytes) ? bytes : undefined;
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

function write(folder: string, key: string, bytes: Uint8Array): void {
  const staged = join(folder, `${key}.${randomBytes(6).toString('hex')}`);
  mkdirSync(folder, { recursive: true });
  try {
    writeEntry(staged, bytes);
    renameSync(staged, join(folder, key));
  } finally {
    rmSync(staged, { force: true });
  }
}

function writeEntry(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, `${sha256(bytes)}\n`);
    writeFileSync(file, bytes);
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
