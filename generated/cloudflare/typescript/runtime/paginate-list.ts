// A list over pages, as callers see it.

import type { Page, Paginated, StopReason } from './paginate-types.js';

/** `pages` starts a run of its own for each iteration. */
export function listOf<Item, Data>(
  pages: () => AsyncGenerator<Page<Item, Data>, StopReason, undefined>,
): Paginated<Item, Data> {
  const list: Paginated<Item, Data> = {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
    async toArray({ maxItems = Infinity } = {}) {
      const items: Item[] = [];
      if (maxItems > 0) for await (const item of list) if (items.push(item) >= maxItems) break;
      return items;
    },
  };
  return list;
}
