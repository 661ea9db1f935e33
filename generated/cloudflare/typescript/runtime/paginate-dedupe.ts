// Lists that shift while they are read: an item added in front makes the last one of a page the first one of the next.

import { listOf } from './paginate-list.js';
import type { Page, Paginated, StopReason } from './paginate-types.js';
import { readPointer } from './pointer.js';

/**
 * The same list without the items whose identity, a JSON Pointer into them, one of the last two pages had:
 * `dedupeBy(listZonesAll(client), '/id')`. Items without one are kept. What a deletion moved to a page that was read
 * already is missing all the same.
 */
export function dedupeBy<Item, Data>(list: Paginated<Item, Data>, identity: string): Paginated<Item, Data> {
  return listOf<Item, Data>(() => withoutRepeated(list.pages(), identity));
}

async function* withoutRepeated<Item, Data>(
  pages: AsyncGenerator<Page<Item, Data>, StopReason, undefined>,
  identity: string,
): AsyncGenerator<Page<Item, Data>, StopReason, undefined> {
  let before: readonly unknown[] = [];
  let last: readonly unknown[] = [];
  try {
    for (;;) {
      const step = await pages.next();
      if (step.done === true) return step.value;
      const page = step.value;
      const known = new Set([...before, ...last]);
      known.delete(undefined);
      const identities = page.items.map((item) => readPointer(item, identity));
      [before, last] = [last, identities];
      yield { ...page, items: page.items.filter((_, index) => !known.has(identities[index])) };
    }
  } finally {
    await pages.return('end');
  }
}
