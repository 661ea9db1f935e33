// Places in a request or an answer, as the generator writes them: a JSON Pointer (RFC 6901), or the name of a header.

import { readPointer } from './pointer.js';

/** Reads a place of an answer: `/a/b` and `''` are in the body, anything else is the name of a header. */
export function readPlace(place: string | undefined, answer: { body: unknown; response: Response }): unknown {
  if (place === undefined) return undefined;
  return !place || place[0] === '/'
    ? readPointer(answer.body, place)
    : (answer.response.headers.get(place) ?? undefined);
}

/** A copy of `value` in which the pointer leads to `to`; nothing that was there before is changed. */
export function withPointer(value: unknown, pointer: string, to: unknown): unknown {
  if (!pointer) return to;
  const [token = '', rest = ''] = pointer.slice(1).split(/(\/.*)/s);
  const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
  return { ...(value as object), [key]: withPointer(readPointer(value, `/${token}`), rest, to) };
}

/** A whole number that is not negative, also in digits; `undefined` for anything else. */
export function count(value: unknown): number | undefined {
  const number = isEnd(value) ? NaN : Number(value);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** The whole number at a place of an answer. */
export function countAt(place: string | undefined, answer: { body: unknown; response: Response }): number | undefined {
  return count(readPlace(place, answer));
}

/** Whether a value says that there is no next page: nothing, `false`, or a blank text. */
export function isEnd(value: unknown): boolean {
  return value === undefined || value === null || value === false || (typeof value === 'string' && !value.trim());
}
