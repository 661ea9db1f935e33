// Lists that the API can read in both directions.

import { InputError } from './errors.js';
import type { BothWaysOptions, Continuation, Page, Pages } from './paginate-types.js';
import { itemsOf } from './paginate.js';

/**
 * The other way: `listThingsAll(client, input, { backwards })`. Each page is turned round too; the body's own list is not
 * changed.
 *
 * @throws {InputError} where the list has no way back.
 */
export function backwards({ next: _forward, back, ...both }: Pages): Pages {
  if (!back) throw new InputError('this list has no way back');
  return { ...both, ...back, unpack: (found) => [...itemsOf({ ...both, items: '' }, found)].reverse() };
}

/** Where the pages beside one are. */
export interface Neighbours {
  readonly before: Continuation | undefined;
  readonly after: Continuation | undefined;
}

/**
 * Where the pages before and after one are, by what its body says, in whatever direction it was read:
 * `around((options) => listThingsAll(client, input, options), page)`. The flag that says whether more follows is not looked
 * at: it speaks of one direction only. Nothing is requested.
 *
 * @throws {InputError} where the list has no way back.
 */
export function around<Item, Data>(
  list: (options: BothWaysOptions) => unknown,
  { data: envelope, response, position: at }: Page<Item, Data>,
): Neighbours {
  let forwards: Pages | undefined;
  // How a list goes on is known to its function only, which tells it to what turns lists round.
  list({ backwards: (pages) => (forwards = pages) });
  if (!forwards) throw new InputError('this list has no way back');
  const follow = ({ more: _flag, ...pages }: Pages): Continuation | undefined =>
    pages.by({ pages, input: {}, options: {}, at, envelope, response, items: itemsOf(pages, envelope), read: 0 });
  return { before: follow(backwards(forwards)), after: follow(forwards) };
}
