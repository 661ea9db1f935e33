// Links that an answer gives, such as the one to the next page.

import { InputError } from './errors.js';
import type { ExchangeOptions } from './options.js';

/**
 * `exchange(operation, input, { link: followLink(url) })` sends the operation there; without `url` to its own place. `url` may
 * be relative to the base URL, and is compared with it, which the caller fixed, never with where an answer came from.
 *
 * @throws {InputError} before anything is sent, where the link leads to another origin.
 */
export function followLink(url: string | undefined): ExchangeOptions['link'] {
  if (url === undefined) return undefined;
  return (base, query) => {
    if (!URL.canParse(url, `${base}/`)) throw new InputError('the link is not a URL');
    const target = new URL(url, `${base}/`);
    // Fetch takes no URL with a password, and would print it.
    target.username = target.password = '';
    if (target.origin !== new URL(base).origin) throw new InputError(`${target.origin} is not the API's origin`);
    // A server may have put the credential of the first request into the link.
    const pairs = new Set([...target.search.slice(1).split('&'), ...query]);
    target.search = [...pairs].filter(Boolean).join('&');
    return target;
  };
}
