// Places in an answer, as the generator writes them: a JSON Pointer (RFC 6901), or the name of a header.

import type { Turn } from './paginate-types.js';
import { readPointer } from './pointer.js';

/** What places lead into. */
export interface Answer {
  readonly envelope: unknown;
  readonly response: Response;
}

/** Reads a place of an answer: `/a/b` and `''` are in the body, anything else is the name of a header. */
export function readPlace(place: string | undefined, { envelope, response }: Answer): unknown {
  if (place === undefined) return undefined;
  return !place || place[0] === '/' ? readPointer(envelope, place) : (response.headers.get(place) ?? undefined);
}

/** A whole number that is not negative, also in digits; `undefined` for anything else. */
export function count(value: unknown): number | undefined {
  return /^\d+$/.test(`${value}`) ? Number(value) : undefined;
}

/** The whole number at a place of an answer. */
export function countAt(place: string | undefined, answer: Answer): number | undefined {
  return count(readPlace(place, answer));
}

/** The page size that the caller asked for, wherever in the input it stands. */
export function sizeAsked({ pages: { size = '-' }, input }: Pick<Turn, 'pages' | 'input'>): number | undefined {
  return count(input[size] ?? readPointer(input, size));
}

/** What the flag of an answer says, which may be a text: `undefined` where it says nothing. */
export function flagOf(turn: Answer & { readonly pages: { readonly more?: string } }): boolean | undefined {
  const said = `${readPlace(turn.pages.more, turn)}`;
  return said === 'true' || (said === 'false' ? false : undefined);
}

/** Whether a value says that there is no next page: nothing, `false`, or a blank text. */
export function isEnd(value: unknown): boolean {
  return (value ?? false) === false || (typeof value === 'string' && !value.trim());
}
