// Lists that the API can read in both directions.

import type { Client } from './client.js';
import { InputError } from './errors.js';
import type { Operation } from './operation.js';
import type { BothWaysOptions, Paginated, Pages } from './paginate-types.js';
import { paginate } from './paginate.js';

/** {@link paginate}, which with `backwards` goes the other way and turns each page round; the body's own list is not changed. */
export function paginateBothWays<Item, Data = unknown>(
  client: Pick<Client, 'exchange'>,
  operation: Operation,
  pages: Pages,
  input: object = {},
  options: BothWaysOptions = {},
): Paginated<Item, Data> {
  return paginate(client, operation, options.backwards ? turnedRound(pages) : pages, input, options);
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
