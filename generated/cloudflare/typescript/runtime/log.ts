// Requests and answers in detail for a log, without credentials.

import type { Middleware } from './options.js';

/** Anything like `console`. */
export interface Logger {
  debug?(message: string, details?: unknown): void;
}

const sensitive = 'auth|cookie|key|token|secret|passw|session|signature|credential';

/**
 * Tells a logger of every try and its answer, headers included, or why there is none. What sounds like a credential is hidden,
 * in headers and in the query, and so are the names in `also`. The last of a `chain` sees what other middleware adds.
 */
export function logRequests(logger: Logger, also: readonly string[] = []): Middleware {
  const hidden = [sensitive, ...also.map((name) => `^${name.replace(/\W/g, '\\$&')}$`)].join('|');
  return async (request, next) => {
    const line = `${request.method} ${safeUrl(request.url, hidden)}`;
    logger.debug?.(line, safeHeaders(request.headers, hidden));
    const start = Date.now();
    const tell = (end: unknown, details?: object): void =>
      logger.debug?.(`${line}: ${end} in ${Date.now() - start} ms`, details);
    try {
      const response = await next(request);
      tell(response.status, safeHeaders(response.headers, hidden));
      return response;
    } catch (error) {
      tell(error instanceof Error ? error.message : 'failed');
      throw error;
    }
  };
}

function safeHeaders(headers: Headers, hidden: string): Readonly<Record<string, string>> {
  const pattern = new RegExp(hidden, 'i');
  const shown: [name: string, value: string][] = [];
  headers.forEach((value, name) => shown.push([name, pattern.test(name) ? '***' : value]));
  return Object.fromEntries(shown);
}

function safeUrl(text: string, hidden: string): string {
  const pattern = new RegExp(hidden, 'i');
  const [place = '', query = ''] = text.split(/\?(.*)/s);
  const pairs = query.split('&').map((pair) => {
    let shown = pair;
    new URLSearchParams(pair).forEach((_, name) => pattern.test(name) && (shown = pair.replace(/=.*/s, '=***')));
    return shown;
  });
  return query ? `${place}?${pairs.join('&')}` : place;
}
