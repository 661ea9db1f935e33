// Lists whose page is asked for somewhere inside the input: in the body of a POST, or in an object that is a parameter.

import { readPointer } from './pointer.js';

/**
 * For `Pages.write`: places that begin with a slash are JSON Pointers (RFC 6901) into the input, `''` is all of it. It is
 * copied, never changed.
 */
export function writeNested(input: object, values: Readonly<Record<string, unknown>>): object {
  const places = Object.entries(values);
  return places.reduce(
    (copy, [place, to]) =>
      /^(\/|$)/.test(place) ? (withPointer(copy, place, to) as object) : { ...copy, [place]: to },
    input,
  );
}

/** A copy of `value` in which the pointer leads to `to`. */
function withPointer(value: unknown, pointer: string, to: unknown): unknown {
  if (!pointer) return to;
  const [token = '', rest = ''] = pointer.slice(1).split(/(\/.*)/s);
  const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
  return { ...(value as object), [key]: withPointer(readPointer(value, `/${token}`), rest, to) };
}
