// A document's memory in the project's cache folder: one file, which holds what the last run made or used.

import { cacheFolder } from '../cache/cache-folder.js';
import { valueCache } from '../cache/value-cache.js';
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
  const cache = valueCache(folder);
  const known = (cache.get(name) ?? new Map()) as ReadonlyMap<string, unknown>;
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
      if (isNew) cache.set(name, used);
    },
  };
}
