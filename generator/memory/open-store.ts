// A document's memory in the project's cache folder: one file, which holds what the last run made or used.

import { deserialize, serialize } from 'node:v8';
import { byteCache } from '../cache/byte-cache.js';
import { cacheFolder } from '../cache/cache-folder.js';
import type { Store } from './memory.js';

/** A store that can be kept for the next run. */
export interface OpenStore extends Store {
  /** Keeps what this run set or got; what it did not ask for is forgotten. */
  keep(): void;
}

/** The store of that name; `undefined` in a project without a cache. Where it cannot be read or kept, the run does all its work. */
export function openStore(name: string): OpenStore | undefined {
  const folder = cacheFolder('memory');
  if (folder === null) return undefined;
  const cache = byteCache(folder);
  const known = read(cache.get(name));
  const used = new Map<string, unknown>();
  let isNew = false;
  return {
    get: (key) => {
      const value = known.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set: (key, value) => {
      isNew ||= known.get(key) !== value;
      used.set(key, value);
    },
    keep: () => {
      if (isNew) cache.set(name, serialize(used));
    },
  };
}

function read(bytes: Uint8Array | undefined): ReadonlyMap<string, unknown> {
  if (bytes === undefined) return new Map();
  try {
    return deserialize(bytes) as ReadonlyMap<string, unknown>;
  } catch {
    return new Map(); // written by a Node whose format this one does not read
  }
}
