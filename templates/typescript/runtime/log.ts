// What a client tells about its requests, without credentials.

/** Anything like `console`. */
export interface Logger {
  debug?(message: string, details?: unknown): void;
  warn?(message: string, details?: unknown): void;
}

const sensitive = 'auth|cookie|key|token|secret|passw|session|signature';

/** Headers as an object; values of those whose name sounds like a credential are hidden. */
export function safeHeaders(headers: Headers): Readonly<Record<string, string>> {
  const hidden = new RegExp(sensitive, 'i');
  return Object.fromEntries(Array.from(headers, ([name, value]) => [name, hidden.test(name) ? '***' : value]));
}

/** The URL; values of query parameters whose name sounds like a credential are hidden. */
export function safeUrl(url: string): string {
  return url.replace(new RegExp(`([?&][^=&]*(?:${sensitive})[^=&]*=)[^&]*`, 'gi'), '$1***');
}
