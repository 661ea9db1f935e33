// The hash that files, cache entries and records are told apart by.

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

let loaded: typeof import('node:crypto') | undefined;

/** SHA-256 (FIPS 180-4) in hexadecimal; text is hashed as UTF-8. The first call loads the hash: 5 ms, which who hashes nothing saves. */
export function sha256(content: string | Uint8Array): string {
  loaded ??= require('node:crypto') as typeof import('node:crypto');
  return loaded.hash('sha256', content, 'hex');
}
