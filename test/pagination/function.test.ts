// Lists that detection left unsure: a generated function, a description of one's own, or a rule in code.

import { expect, it } from 'vitest';

import type { Client } from '../../templates/typescript/runtime/client.js';
import type { RequestOptions } from '../../templates/typescript/runtime/options.js';
import { backwards } from '../../templates/typescript/runtime/paginate-backwards.js';
import { custom, paginateFunction } from '../../templates/typescript/runtime/paginate-function.js';
import { nextUrl } from '../../templates/typescript/runtime/paginate-link.js';
import { cursor } from '../../templates/typescript/runtime/paginate-token.js';
import { type ApiRequest, apiRequest } from '../../templates/typescript/runtime/request.js';
import { drain, ids } from './drain.js';
import { listOperation, serve } from './server.js';

interface Input {
  readonly cursor?: string;
  readonly offset?: number;
}

interface Body {
  readonly data: readonly { readonly id: number }[];
}

/** As the generator writes it. */
function listThings(client: Client, input: Input, options?: RequestOptions): ApiRequest<Body, unknown> {
  return apiRequest(client, listOperation('cursor', 'offset'), input, options);
}

it('takes a strategy of the runtime', async () => {
  const { client, asked } = await serve((_, index) => ({
    body: { data: ids(index, index), next: index === 0 ? 'a' : null },
  }));
  const pages = { by: cursor, parameter: 'cursor', next: '/next', items: '/data' };
  expect(await paginateFunction(client, listThings, { pages, input: {} }).toArray()).toEqual(ids(0, 1));
  expect(asked.map(({ url, authorization }) => [url, authorization])).toEqual([
    ['/things', 'Bearer secret'],
    ['/things?cursor=a', 'Bearer secret'],
  ]);
});

it('follows links', async () => {
  const { client, asked } = await serve((_, index) => ({
    body: { data: ids(index, index), next: index === 0 ? '?page=2' : '' },
  }));
  const pages = { by: nextUrl, next: '/next', items: '/data' };
  expect(await paginateFunction(client, listThings, { pages, input: { offset: 1 } }).toArray()).toEqual(ids(0, 1));
  expect(asked.map(({ url }) => url)).toEqual(['/things?offset=1', '/things?page=2']);
});

it('is turned round once', async () => {
  const { client, asked } = await serve(({ query }) => ({
    body: { data: query.has('offset') ? ids(1, 2) : ids(3, 4), before: query.has('offset') ? null : 2 },
  }));
  const pages = { by: cursor, parameter: 'cursor', items: '/data', back: { parameter: 'offset', next: '/before' } };
  const list = paginateFunction(client, listThings, { pages, input: {}, options: { backwards } });
  expect(await list.toArray()).toEqual([...ids(1, 4)].reverse());
  expect(asked.map(({ url }) => url)).toEqual(['/things', '/things?offset=2']);
});

it('takes a rule in code, from a page and its request to the next request', async () => {
  const { client, asked } = await serve((_, index) => ({
    body: { data: index < 2 ? ids(index * 2, index * 2 + 1) : [] },
  }));
  const by = custom<Input>(({ items }, request) =>
    items.length === 0 ? null : { ...request, offset: (request.offset ?? 0) + items.length },
  );
  expect(await paginateFunction(client, listThings, { pages: { by, items: '/data' }, input: {} }).toArray()).toEqual(
    ids(0, 3),
  );
  expect(asked.map(({ url }) => url)).toEqual(['/things', '/things?offset=2', '/things?offset=4']);
});

it('works with a function that sends later', async () => {
  const { client } = await serve(() => ({ body: { data: ids(1, 1) } }));
  const later = (given: Client, input: Input): ApiRequest<Body, unknown> => {
    const sent = listThings(given, input);
    return Object.assign(
      Promise.resolve().then(() => sent),
      sent,
    ) as ApiRequest<Body, unknown>;
  };
  const pages = { by: cursor, parameter: 'cursor', next: '/next', items: '/data' };
  expect(await paginateFunction(client, later, { pages, input: {} }).toArray()).toEqual(ids(1, 1));
});

it('names the operation where a page cannot be had', async () => {
  const { client } = await serve(({ query }) =>
    query.has('cursor') ? { status: 404 } : { body: { data: ids(1, 1), next: 'a' } },
  );
  const pages = { by: cursor, parameter: 'cursor', next: '/next', items: '/data' };
  const { items, error } = await drain(paginateFunction(client, listThings, { pages, input: {} }));
  expect(items).toEqual(ids(1, 1));
  expect((error as Error).message).toBe('[GET] /things: after 1 pages: ApiError: [GET] /things: 404 Not Found');
});
