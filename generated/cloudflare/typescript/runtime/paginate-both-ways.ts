// Lists that the API can read in both directions.

import type { Client } from './client.js';
import { InputError } from './errors.js';
import type { Operation } from './operation.js';
import type { BothWaysOptions, Continuation, Page, Paginated, Pages } from './paginate-types.js';
import { itemsOf, paginate } from './paginate.js';

/** A list that can be read in both directions. */
export interface BothWays<Item, Data = unknown> extends Paginated<Item, Data> {
  /**
   * Where the pages before and after one of this list are, by what its body says, in whatever direction it was read. The
   * flag that says whether more follows is not looked at: it speaks of one direction only.
   */
  around(page: Page<Item, Data>): {
    readonly before: Continuation | undefined;
    readonly after: Continuation | undefined;
  };
}

/** {@link paginate}, which with `backwards` goes the other way and turns each page round; the body's own list is not changed. */
export function paginateBothWays<Item, Data = unknown>(
  client: Pick<Client, 'exchange'>,
  operation: Operation,
  pages: Pages,
  input: object = {},
  options: BothWaysOptions = {},
): BothWays<Item, Data> {
  const back = turnedRound(pages);
  const follow = ({ more: _flag, ...way }: Pages, { data: body, response, position: at }: Page<Item, Data>) => {
    const items = itemsOf(way, body);
    return way.by({ pages: way, input: { ...input }, options, at, body, response, items, read: 0 });
  };
  return {
    ...paginate<Item, Data>(client, operation, options.backwards ? back : pages, input, options),
    around: (page) => ({ before: follow(back, page), after: follow(pages, page) }),
  };
}

/** @throws {InputError} from its strategy, where the list has no way back. */
function turnedRound(pages: Pages): Pages {
  const { back = { by: noWay }, unpack } = pages;
  const items = (found: object): readonly unknown[] => (unpack ? unpack(found) : [found].flat());
  const { next: _forward, ...both } = pages;
  return { ...both, ...back, unpack: (found) => [...items(found)].reverse() };
}

function noWay(): never {
  throw new InputError('this list has no way back');
}
