// Links that an answer gives, such as the one to the next page.

import { InputError } from './errors.js';
import type { Operation, ParameterData } from './operation.js';

/**
 * The operation at another URL of the API: `exchange(followLink(operation, url), input)`. `url` may be relative to the base URL,
 * and is compared with it, which the caller fixed, never with where an answer came from.
 *
 * @throws {InputError} when it is sent, before anything leaves, where the link leads to another origin.
 */
export function followLink(operation: Operation, url: string): Operation {
  return sentTo(operation, (base, query) => {
    if (!URL.canParse(url, `${base}/`)) throw new InputError('the link is not a URL');
    const target = new URL(url, `${base}/`);
    // Fetch takes no URL with a password, and would print it.
    target.username = target.password = '';
    if (target.origin !== new URL(base).origin) throw new InputError(`${target.origin} is not the API's origin`);
    // A server may have put the credential of the first request into the link.
    const pairs = new Set([...target.search.slice(1).split('&'), ...query]);
    target.search = [...pairs].filter(Boolean).join('&');
    return target;
  });
}

/** The operation at another place, without the caller's path and query, which would change what the link means. */
export function sentTo(operation: Operation, at: NonNullable<Operation['at']>): Operation {
  const listed = ([] as (string | ParameterData)[]).concat(operation.parameters ?? []) as readonly ParameterData[];
  return { ...operation, at, parameters: listed.filter((parameter) => parameter.in === 'header') };
}
