// Lists that cannot ask for more: one request, and no silent loss where the server has more.

import { expect, it } from 'vitest';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { single } from '../../templates/typescript/runtime/paginate-link.js';
import type { Pages } from '../../templates/typescript/runtime/paginate-types.js';
import { drain, ids } from './drain.js';
import { listOperation, serve } from './server.js';

const pages: Pages = { by: single, items: '/result', total: '/result_info/total_count', more: '/more' };

it.each([
  { name: 'no total', body: { result: ids(1, 3) }, error: undefined },
  { name: 'the total of this page', body: { result: ids(1, 3), result_info: { total_count: 3 } }, error: undefined },
  {
    name: 'a total beyond this page',
    body: { result: ids(1, 3), result_info: { total_count: 45 } },
    error: '[GET] /things: after 1 pages: Error: the server has 45 items, but the document has no way to ask for more',
  },
  {
    name: 'a flag that says that there is more',
    body: { result: ids(1, 3), more: true },
    error:
      '[GET] /things: after 1 pages: Error: the server has more items, but the document has no way to ask for them',
  },
  { name: 'a flag that says that there is no more', body: { result: ids(1, 3), more: false }, error: undefined },
])('single page with $name', async ({ body, error }) => {
  const { client, asked } = await serve(() => ({ body }));
  const { items, error: thrown } = await drain(paginate(client, listOperation(), pages));
  const message = thrown instanceof Error ? thrown.message : thrown;
  expect({ items, message, requests: asked.length }).toEqual({ items: ids(1, 3), message: error, requests: 1 });
});
