// The hash that files, cache entries and records are told apart by.

import { hash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) in hexadecimal; text is hashed as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}
