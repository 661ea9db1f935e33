// The URL of a request: an absolute one below the base, whatever values its path was filled with.

import { InputError } from './errors.js';
import type { ServerTemplate } from './operation.js';

/**
 * The base URL of a server, without a trailing slash, user name, query and fragment. Variables in braces take `values`,
 * else their default (OpenAPI section 4.8.5); a relative URL is resolved against the page that a browser shows.
 *
 * @throws {InputError} where that gives no absolute URL.
 */
export function baseUrl(server: ServerTemplate, values: Readonly<Record<string, string>> = {}): string {
  const text = server.url.replace(/\{(.*?)\}/g, (_all, name: string) => values[name] ?? server.variables?.[name] ?? '');
  const { origin, pathname } = parseUrl(text, globalThis.location?.href);
  return (origin + pathname).replace(/\/+$/, '');
}

/** `new URL` with an error that does not repeat the text. */
export function parseUrl(text: string, base?: string): URL {
  try {
    return new URL(text, base);
  } catch {
    throw new InputError('not a URL; is baseUrl absolute?');
  }
}

/**
 * `base` and `path`, in whose braces percent-encoded values already stand; its own query stays (`/files?beta=true`).
 *
 * @throws {InputError} where a value is missing, or a segment is one that a server may read as `.` or `..`.
 */
export function buildUrl(base: string, path: string): URL {
  const [pathname = ''] = path.split(/[?#]/);
  if (pathname.includes('{') || hasDotSegment(pathname))
    throw new InputError('a path value is missing, empty or a dot segment');
  return parseUrl(base + path);
}

/** Decoded again and again, because proxies and servers in a row each decode once (`%252e` is `.` to the second one). */
function hasDotSegment(path: string): boolean {
  const decoded = path.replace(/%(25|2e|2f|5c)/gi, decodeURIComponent);
  return decoded === path ? /(^|[/\\])\.\.?($|[/\\])/.test(path) : hasDotSegment(decoded);
}
