// The URL of a request: base, path template and encoded values in, an absolute URL that cannot leave the base out.

import { InputError } from './errors.js';
import type { ServerTemplate } from './operation.js';

/**
 * The base URL of a server, without a trailing slash, query and fragment. Variables in braces take `values`, else their default
 * (OpenAPI section 4.8.5); a relative URL is resolved against the page a browser shows.
 *
 * @throws {InputError} where it is not an absolute http(s) URL, or holds a user name.
 */
export function baseUrl(server: ServerTemplate, values: Readonly<Record<string, string>> = {}): string {
  const text = server.url.replace(
    /\{([^{}]*)\}/g,
    (all, name: string) => values[name] ?? server.variables?.[name] ?? all,
  );
  const { origin, pathname, username } = parseUrl(text, globalThis.location?.href);
  if (origin === 'null' || username) throw new InputError('baseUrl has to be an http(s) URL without credentials');
  return (origin + pathname).replace(/\/+$/, '');
}

/** `new URL` with an error that does not repeat the text. */
export function parseUrl(text: string, base?: string): URL {
  try {
    return new URL(text, base);
  } catch {
    throw new InputError('not a URL: set an absolute baseUrl');
  }
}

/**
 * The path template with `values` (already encoded, by name) in place of its braces, below `base`. A query in the template
 * stays in front of `query`; a fragment is dropped.
 *
 * @throws {InputError} where a value is missing or empty, or makes a segment that a server may read as `.` or `..`.
 */
export function buildUrl(base: string, path: string, parts: UrlParts): URL {
  const [template = '', ownQuery = ''] = path.replace(/#.*/s, '').split(/\?(.*)/s);
  const fill = (text: string): string =>
    text.replace(/\{([^{}]*)\}/g, (_all, name: string) => {
      const value = parts.values.get(name);
      if (!value) throw new InputError(`path parameter ${name} is missing or empty`);
      return value;
    });
  const pathname = fill(template);
  if (hasDotSegment(pathname)) throw new InputError(`a value in ${path} is a dot segment`);
  const query = [fill(ownQuery), ...parts.query].filter(Boolean).join('&');
  const url = parseUrl(base + pathname + (query && `?${query}`));
  if (!url.href.startsWith(`${base}/`)) throw new InputError(`${path} leaves the base URL`);
  return url;
}

export interface UrlParts {
  /** Encoded text of path parameters by name. */
  readonly values: ReadonlyMap<string, string>;
  /** Encoded pieces of the query; empty ones are left out. */
  readonly query: readonly string[];
}

/** Decoded again and again, because proxies and servers in a row each decode once (`%252e` is `.` to the second one). */
function hasDotSegment(path: string): boolean {
  const decoded = path.replace(/%(25|2e|2f|5c)/gi, decodeURIComponent);
  return decoded === path ? /(^|[/\\])\.\.?($|[/\\])/.test(path) : hasDotSegment(decoded);
}
