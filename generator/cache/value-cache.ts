// Plain data in a cache of bytes, maps and sets included.

import { deserialize, serialize } from 'node:v8';
import { byteCache } from './byte-cache.js';

/** As a cache of bytes. */
export interface ValueCache {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** A cache in `folder`; with `null` it holds nothing. */
export function valueCache(folder: string | null): ValueCache {
  const bytes = byteCache(folder);
  return {
    get: (key) => read(bytes.get(key)),
    set: (key, value) => bytes.set(key, serialize(value)),
  };
}

function read(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return deserialize(bytes);
  } catch {
    return undefined; // written by a Node whose format this one does not read
  }
}
