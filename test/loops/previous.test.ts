// Infinite queries that start in the middle of a list: the pages before are read as well, in the order of the list.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { InfiniteQueryObserver, QueryClient } from '@tanstack/query-core';
import { beforeAll, describe, expect, it } from 'vitest';

import type { InfiniteOptions, PagePlace } from '../../templates/typescript-infinite/runtime/infinite.js';
import { ids } from '../pagination/drain.js';
import { type Answer, serve } from '../pagination/server.js';
import { generated, load, temporaryFolder, writeAll } from './generated.js';

type Options = InfiniteOptions<object, unknown, unknown, PagePlace>;
type Functions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
const modules = new Map<string, Functions>();

beforeAll(async () => {
  const folder = await temporaryFolder();
  for (const spec of ['page', 'offset', 'id', 'link-header', 'cursor']) {
    await writeAll(join(folder, spec), await generated(`pagination-${spec}`, { targets: ['typescript-infinite'] }));
    const entry = `export * from './${spec}/typescript/index.js';\nexport * from './${spec}/typescript-infinite/index.js';\n`;
    await writeFile(join(folder, `${spec}.ts`), entry);
    modules.set(spec, (await load(folder, `${spec}.ts`)) as Functions);
  }
});

interface Given {
  readonly of: readonly [spec: string, list: string];
  readonly input?: object;
  /** Where the query starts. */
  readonly from?: PagePlace;
  readonly answer: (query: URLSearchParams) => Answer;
}

interface Read {
  readonly pages: readonly (readonly unknown[])[];
  readonly asked: readonly string[];
}

/** Reads all pages before the first one, then all after it. */
async function readBoth({ of: [spec, name], input = {}, from = {}, answer }: Given): Promise<Read> {
  const server = await serve(({ query }) => answer(query));
  const { createClient, [`${name}InfiniteOptions`]: make } = modules.get(spec) ?? {};
  const options = make?.(createClient?.({ baseUrl: server.origin, retries: 0 }), input) as Options;
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const observer = new InfiniteQueryObserver(queries, { ...options, initialPageParam: from, enabled: false });
  let result = await observer.fetchNextPage();
  for (let index = 0; result.hasPreviousPage && index < 9; index++) result = await observer.fetchPreviousPage();
  for (let index = 0; result.hasNextPage && index < 9; index++) result = await observer.fetchNextPage();
  expect(result.error).toBe(null);
  return { pages: result.data?.pages.map(({ items }) => items) ?? [], asked: server.asked.map(({ url }) => url) };
}

const pageOf = (query: URLSearchParams): Answer => {
  const page = Number(query.get('page') ?? 1);
  return { body: { result: ids(page * 2 - 1, page * 2), result_info: { total_pages: 4 } } };
};

/** Ten events; newest last. */
const events = (query: URLSearchParams): Answer => {
  const skip = Number(query.get('skip') ?? 0);
  return { body: ids(skip, Math.min(skip + Number(query.get('limit') ?? 4), 10) - 1) };
};

/** Six customers, two to a page, in both directions. */
const customers = (query: URLSearchParams): Answer => {
  const before = query.get('ending_before');
  const start = before === null ? Number(query.get('starting_after') ?? 0) + 1 : Math.max(1, Number(before) - 2);
  const end = before === null ? Math.min(start + 1, 6) : Number(before) - 1;
  return { body: { data: ids(start, end), has_more: before === null ? end < 6 : start > 1 } };
};

const users = (query: URLSearchParams): Answer => {
  const since = Number(query.get('since') ?? 0);
  const links = [
    ...(since > 0 ? [`</users?since=${since - 1}>; rel="prev"`] : []),
    ...(since < 3 ? [`</users?since=${since + 1}>; rel="next"`] : []),
  ];
  return { body: ids(since, since), headers: { link: links.join(', ') } };
};

describe('from the middle in both directions', () => {
  it.each<Given & { readonly name: string; readonly want: Read }>([
    {
      name: 'page numbers',
      of: ['page', 'listZones'],
      input: { page: 3 },
      answer: pageOf,
      want: {
        pages: [ids(1, 2), ids(3, 4), ids(5, 6), ids(7, 8)],
        asked: ['/zones?page=3', '/zones?page=2', '/zones?page=1', '/zones?page=4'],
      },
    },
    {
      name: 'offsets, the first page only as long as what is missing',
      of: ['offset', 'listEvents'],
      input: { skip: 6, limit: 4 },
      answer: events,
      want: {
        pages: [ids(0, 1), ids(2, 5), ids(6, 9), []],
        asked: [
          '/events?skip=6&limit=4',
          '/events?skip=2&limit=4',
          '/events?skip=0&limit=2',
          '/events?skip=10&limit=4',
        ],
      },
    },
    {
      name: 'ids, Stripe',
      of: ['id', 'listCustomers'],
      from: { set: { starting_after: '4' } },
      answer: customers,
      want: {
        pages: [ids(1, 2), ids(3, 4), ids(5, 6)],
        asked: ['/customers?starting_after=4', '/customers?ending_before=5', '/customers?ending_before=3'],
      },
    },
    {
      name: 'Link headers',
      of: ['link-header', 'listUsers'],
      from: { url: '/users?since=2' },
      answer: users,
      want: {
        pages: [ids(0, 0), ids(1, 1), ids(2, 2), ids(3, 3)],
        asked: ['/users?since=2', '/users?since=1', '/users?since=0', '/users?since=3'],
      },
    },
  ])('$name', async ({ want, ...given }) => {
    expect(await readBoth(given)).toEqual(want);
  });
});

describe('nothing is before', () => {
  it.each<Given & { readonly name: string; readonly want: Read }>([
    {
      name: 'the start of a list, whatever its items are called',
      of: ['id', 'listCustomers'],
      answer: (query) => ({ body: { ...(customers(query).body as object), has_more: false } }),
      want: { pages: [ids(1, 2)], asked: ['/customers'] },
    },
    {
      name: 'a token, where the API gives none for the way back',
      of: ['cursor', 'listBooks'],
      from: { set: { page_token: 'x' } },
      answer: () => ({ body: { books: [1], nextPageToken: '' } }),
      want: { pages: [[1]], asked: ['/books?page_token=x'] },
    },
  ])('$name', async ({ want, ...given }) => {
    expect(await readBoth(given)).toEqual(want);
  });
});
