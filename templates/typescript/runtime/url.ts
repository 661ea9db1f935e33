// The URL of a request: an absolute one below the base, whatever values its path was filled with.

import type { Call } from './draft.js';
import { InputError } from './errors.js';

/**
 * Below the base URL `path`, in whose braces percent-encoded values already stand; its own query (`/files?beta=true`) comes before `query`.
 *
 * @throws {InputError} where a value is missing, or a segment is one that a server may read as `.` or `..`.
 */
export function urlOf({ api, operation, client }: Call, path: string, query: readonly string[]): URL {
  const server = operation.server ?? api.server;
  const text = client.baseUrl ?? server.fill?.(server, client) ?? server.url;
  const base = baseOf(text);
  if (operation.at) return operation.at(base, query);
  // An empty value was written as `/./`, because it would make another path too.
  if (/(^|[/\\])\.\.?($|[/\\])/.test(decoded(path.replace(/[?#].*/, ''))))
    throw new InputError('a path value is empty, . or ..');
  const url = new URL(base + path);
  url.search = [url.search, ...query].filter(Boolean).join('&');
  return url;
}

/** What a browser's global object has; types for a server know nothing of it. */
interface Browser {
  readonly location?: { readonly href: string };
}

/**
 * The base URL without user name, query, fragment and trailing slash; a relative one is resolved against the page that a
 * browser shows.
 *
 * @throws {InputError} where that gives no absolute URL.
 */
export function baseOf(text: string): string {
  try {
    const { origin, pathname } = new URL(text, (globalThis as Browser).location?.href);
    return (origin + pathname).replace(/\/+$/, '');
  } catch {
    throw new InputError('baseUrl is not absolute');
  }
}

/**
 * Decoded again and again, because proxies and servers in a row each decode once: `%252e` is `.` to the second one.
 * `unescape` takes every sequence for what it can be taken for and never throws, as the laxest of them would.
 */
function decoded(path: string): string {
  const text = unescape(path);
  return text === path ? text : decoded(text);
}
