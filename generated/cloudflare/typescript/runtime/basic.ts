// HTTP Basic authentication, for the APIs that have it.

import type { UserPassword } from './operation.js';

/** Base64 of `username:password` in UTF-8 (RFC 7617 section 2.1). */
export function basic({ username, password }: UserPassword): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
}
