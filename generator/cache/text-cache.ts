// Texts in a cache of bytes.

import { byteCache } from './byte-cache.js';

/** As a cache of bytes. */
export interface TextCache {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
}

/** A cache in `folder`; with `null` it holds nothing. */
export function textCache(folder: string | null): TextCache {
  const bytes = byteCache(folder);
  return {
    get: (key) => bytes.get(key)?.toString(),
    set: (key, text) => bytes.set(key, Buffer.from(text)),
  };
}
