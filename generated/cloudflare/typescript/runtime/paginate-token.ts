// Styles that take what the last page gave: a token, or the id of its last item.

import { isEnd, readPlace } from './paginate-place.js';
import type { Strategy } from './paginate-types.js';
import { readPointer } from './pointer.js';

/** An opaque token, sent as it came; absent, `null`, `false`, blank and the API's own end values are the end. */
export const cursor: Strategy = (turn) => {
  const { pages, more } = turn;
  const token = readPlace(pages.next, turn);
  if (!isEnd(token) && !pages.endValues?.includes(String(token))) return { set: { [pages.parameter ?? '']: token } };
  if (more) throw new Error(`the server says that there is more, but gives nothing in ${pages.next}`);
  return undefined;
};

/** The id of the last item, or of the first one on the way back; an empty page is the end. */
export const idCursor: Strategy = (turn) => {
  const { pages, items, backwards } = turn;
  if (items.length === 0) return undefined;
  const given = readPlace(pages.next, turn);
  const id = isEnd(given) ? readPointer(items[backwards ? 0 : items.length - 1], pages.id ?? '/id') : given;
  if (isEnd(id)) throw new Error(`an item has no id at ${pages.id ?? '/id'} to go on from`);
  return { set: { [pages.parameter ?? '']: id } };
};
