// Styles that take what the last page gave: a token, or the id of its last item.

import { flagOf, isEnd, readPlace } from './paginate-place.js';
import type { Strategy } from './paginate-types.js';
import { readPointer } from './pointer.js';

/** An opaque token, sent as it came; absent, `null`, `false`, blank and the API's own end values are the end. */
export const cursor: Strategy = (turn) => {
  const { parameter = '', next, endValues } = turn.pages;
  const more = flagOf(turn);
  const token = readPlace(next, turn);
  if (more === false) return undefined;
  if (!isEnd(token) && !endValues?.includes(String(token))) return { set: { [parameter]: token } };
  if (more) throw new Error(`the server says that there is more, but gives nothing in ${next}`);
  return undefined;
};

/** The id of the last item; an empty page is the end. */
export const idCursor: Strategy = (turn) => {
  const { items, pages } = turn;
  const { parameter = '', next, id: place = '/id' } = pages;
  if (items.length === 0 || flagOf(turn) === false) return undefined;
  const given = readPlace(next, turn);
  const id = isEnd(given) ? readPointer(items.at(-1), place) : given;
  if (isEnd(id)) throw new Error(`an item has no id at ${place} to go on from`);
  return { set: { [parameter]: id } };
};
