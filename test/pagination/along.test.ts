// What else goes with a run: fixed parameters, repeated items, maps, totals.

import { describe, expect, it } from 'vitest';

import type { Pages } from '../../templates/typescript/runtime/paginate-types.js';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { dedupeBy } from '../../templates/typescript/runtime/paginate-dedupe.js';
import { byCursor, byPage, operation } from './descriptions.js';
import { drain, ids } from './drain.js';
import { serve } from './server.js';

describe('what else goes with a run', () => {
  it('sends fixed parameters always and drops those of other styles once a page was followed', async () => {
    const pages: Pages = { ...byCursor, fixed: { limit: 2 }, later: { offset: undefined } };
    const { client, asked } = await serve((_, index) => ({ body: { data: [], next: index === 0 ? 'a' : null } }));
    await drain(paginate(client, operation, pages, { offset: 4 }));
    expect(asked.map(({ url }) => url)).toEqual(['/things?offset=4&limit=2', '/things?cursor=a&limit=2']);
  });

  it('leaves out items of the last two pages by dedupeBy', async () => {
    const { client } = await serve((_, index) => ({ body: { data: ids(index * 2, index * 2 + 2), total_pages: 3 } }));
    const list = dedupeBy(paginate(client, operation, byPage), '/id');
    expect(await drain(list)).toEqual({ items: ids(0, 6), error: undefined });
  });

  it('gives the members of a map as pairs, null as an empty list, and the total of each page', async () => {
    const { client } = await serve((_, index) => ({
      body: { data: index === 0 ? { a: 1, b: 2 } : null, total: 2, next: index ? '' : 'x' },
    }));
    const pages = paginate(client, operation, { ...byCursor, unpack: Object.entries, total: '/total' }).pages();
    const seen: unknown[] = [];
    for await (const { items, total } of pages) seen.push({ items, total });
    expect(seen).toEqual([
      {
        items: [
          ['a', 1],
          ['b', 2],
        ],
        total: 2,
      },
      { items: [], total: 2 },
    ]);
  });
});
