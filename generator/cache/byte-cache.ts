// Bytes kept between runs, by a name that says everything they depend on. Safe to delete, and safe under runs side by side.

import { sha256 } from '../sha256.js';
import { entryFiles } from './entry-files.js';

/** Bytes by key. */
export interface ByteCache {
  get(key: string): Buffer | undefined;
  set(key: string, bytes: Uint8Array): void;
}

/** A cache in `folder`; with `null` it holds nothing. */
export function byteCache(folder: string | null): ByteCache {
  const entries = entryFiles(folder);
  return {
    get: (key) => sealed(entries.read(key)),
    set: (key, bytes) => entries.write(key, [`${sha256(bytes)}\n`, bytes]),
  };
}

/** An entry begins with the hash of its bytes and a line feed: one that a crash cut short is none. */
function sealed(entry: Buffer | undefined): Buffer | undefined {
  if (entry === undefined) return undefined;
  const end = entry.indexOf(0x0a);
  const bytes = entry.subarray(end + 1);
  return entry.toString('latin1', 0, end) === sha256(bytes) ? bytes : undefined;
}
