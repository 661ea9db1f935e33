// Requests and answers in detail for a log, without credentials.

import type { Logger, Middleware } from './options.js';

const sensitive = 'auth|cookie|key|token|secret|passw|session|signature|credential';

/**
 * Tells a logger of each request and its answer, headers included. What sounds like a credential is hidden, in headers and in
 * the query, and so are the names in `also`. Put it last, so that it sees what other middleware adds.
 */
export function logRequests(logger: Logger, also: readonly string[] = []): Middleware {
  const hidden = [sensitive, ...also.map((name) => `^${name.replace(/\W/g, '\\$&')}$`)].join('|');
  return async (request, next) => {
    const line = `${request.method} ${safeUrl(request.url, hidden)}`;
    logger.debug?.(line, safeHeaders(request.headers, hidden));
    const start = Date.now();
    const response = await next(request);
    logger.debug?.(`${line}: ${response.status} in ${Date.now() - start} ms`, safeHeaders(response.headers, hidden));
    return response;
  };
}

function safeHeaders(headers: Headers, hidden: string): Readonly<Record<string, string>> {
  const pattern = new RegExp(hidden, 'i');
  return Object.fromEntries(Array.from(headers, ([name, value]) => [name, pattern.test(name) ? '***' : value]));
}

function safeUrl(text: string, hidden: string): string {
  const pattern = new RegExp(hidden, 'i');
  const [place = '', query = ''] = text.split(/\?(.*)/s);
  const pairs = query.split('&').map((pair) => {
    const [name = ''] = new URLSearchParams(pair).keys();
    return pattern.test(name) ? pair.replace(/=.*/s, '=***') : pair;
  });
  return query ? `${place}?${pairs.join('&')}` : place;
}
