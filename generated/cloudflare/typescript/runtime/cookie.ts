// Cookies as parameters and credentials, for the APIs that have them.

/** Adds a pair to the `Cookie` header (RFC 6265 section 4.2.1). Browsers do not let scripts send it. */
export function putCookie(headers: Headers, pair: string): void {
  if (pair) headers.set('cookie', [headers.get('cookie'), pair].filter(Boolean).join('; '));
}
