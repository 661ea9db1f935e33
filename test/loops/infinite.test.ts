// The options of infinite queries compile, fit TanStack Query, and read page by page from a real server.

import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InfiniteQueryObserver, QueryClient } from '@tanstack/query-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { InfiniteOptions, PagePlace } from '../../templates/typescript-infinite/runtime/infinite.js';
import { compileFlags, tsc } from '../corpus/compile-flags.js';
import { ids } from '../pagination/drain.js';
import { type Answer, serve, type Server } from '../pagination/server.js';
import { generated, load, temporaryFolder, writeAll } from './generated.js';

const specs = ['page', 'offset', 'cursor', 'id', 'next-url', 'link-header'].map((style) => `pagination-${style}`);

type Options = InfiniteOptions<object, unknown, unknown, PagePlace>;
type Functions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
const modules = new Map<string, Functions>();
let folder = '';

/** The shape fits where a query client of TanStack takes the options and knows the type of an item from them. */
const probe = `
import { InfiniteQueryObserver, QueryClient } from '@tanstack/query-core';
import { createClient } from './pagination-page/typescript/index.js';
import type { ListZonesItem } from './pagination-page/typescript/index.js';
import { listZonesInfiniteOptions } from './pagination-page/typescript-infinite/index.js';

const options = listZonesInfiniteOptions(createClient(), { per_page: 2 });
export const observer: { destroy(): void } = new InfiniteQueryObserver(new QueryClient(), options);
export const first: Promise<readonly ListZonesItem[] | undefined> = new QueryClient()
  .fetchInfiniteQuery({ ...options, pages: 2 })
  .then(({ pages: [page] }) => page?.items);
`;

beforeAll(async () => {
  folder = await temporaryFolder();
  for (const spec of specs) {
    const files = await generated(spec, { targets: ['typescript-infinite'] });
    await writeAll(join(folder, spec), files);
    await writeFile(
      join(folder, `${spec}.ts`),
      `export * from './${spec}/typescript/index.js';\nexport * from './${spec}/typescript-infinite/index.js';\n`,
    );
    modules.set(spec, (await load(folder, `${spec}.ts`)) as Functions);
  }
  await writeFile(join(folder, 'probe.ts'), probe);
});

function compile(...files: readonly string[]): string {
  try {
    execFileSync(process.execPath, [tsc, ...compileFlags, '--skipLibCheck', ...files], { cwd: folder, stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

it('compiles under the strictest flags and fits TanStack Query', () => {
  expect(compile('probe.ts', ...specs.map((spec) => `${spec}.ts`))).toBe('');
});

it('does not fit where the type of an item is another one', async () => {
  await writeFile(join(folder, 'wrong.ts'), probe.replace('readonly ListZonesItem[]', 'readonly number[]'));
  expect(compile('wrong.ts')).toMatch(/wrong\.ts\(\d+,\d+\): error TS2322/);
});

async function optionsOf(
  [spec, name]: readonly [string, string],
  input: object,
  answer: (index: number, query: URLSearchParams) => Answer,
): Promise<{ readonly options: Options; readonly server: Server }> {
  const server = await serve(({ query }, index) => answer(index, query));
  const { createClient, [`${name}InfiniteOptions`]: make } = modules.get(spec) ?? {};
  const client = createClient?.({ baseUrl: server.origin, retries: 0 });
  return { options: make?.(client, input) as Options, server };
}

interface Read {
  readonly pages: readonly (readonly unknown[])[];
  readonly asked: readonly string[];
  readonly hasNext: boolean;
  readonly error: string;
}

/** Fetches as a view does: the first page, then the next one while there is one. */
async function readAll({ options, server }: { readonly options: Options; readonly server: Server }): Promise<Read> {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const observer = new InfiniteQueryObserver(queries, { ...options, enabled: false });
  let result = await observer.fetchNextPage();
  for (let index = 0; result.hasNextPage && !result.isError && index < 10; index++)
    result = await observer.fetchNextPage();
  return {
    pages: result.data?.pages.map(({ items }) => items) ?? [],
    asked: server.asked.map(({ url }) => url),
    hasNext: result.hasNextPage,
    error: result.error ? String(result.error) : '',
  };
}

const envelope = (items: readonly unknown[], pages: number): Answer => ({
  body: { result: items, result_info: { total_pages: pages } },
});

describe('page by page', () => {
  it.each([
    {
      name: 'page numbers, to the total',
      of: ['pagination-page', 'listZones'] as const,
      answer: (index: number) => envelope(ids(index * 2, index * 2 + 1), 3),
      pages: [ids(0, 1), ids(2, 3), ids(4, 5)],
      asked: ['/zones', '/zones?page=2', '/zones?page=3'],
    },
    {
      name: 'offsets, to an empty page',
      of: ['pagination-offset', 'listEvents'] as const,
      answer: (index: number) => ({ body: index < 2 ? ids(index * 2, index * 2 + 1) : [] }),
      pages: [ids(0, 1), ids(2, 3), []],
      asked: ['/events', '/events?skip=2', '/events?skip=4'],
    },
    {
      name: 'a server that ignores the page number',
      of: ['pagination-page', 'listZones'] as const,
      answer: () => envelope(ids(1, 2), 0),
      pages: [ids(1, 2), ids(1, 2)],
      asked: ['/zones', '/zones?page=2'],
    },
    {
      name: 'Link headers',
      of: ['pagination-link-header', 'listUsers'] as const,
      answer: (index: number): Answer => ({
        body: ids(index, index),
        headers: index === 0 ? { link: '</users?since=7>; rel="next"' } : {},
      }),
      pages: [ids(0, 0), ids(1, 1)],
      asked: ['/users', '/users?since=7'],
    },
  ])('$name', async ({ of, answer, pages, asked }) => {
    const read = await readAll(await optionsOf(of, {}, answer));
    expect(read).toEqual({ pages, asked, hasNext: false, error: '' });
  });

  it('gives the items first and then the failure to tell what follows them', async () => {
    const read = await readAll(
      await optionsOf(['pagination-id', 'listCustomers'], {}, () => ({
        body: { data: [{ name: 'a' }], has_more: true },
      })),
    );
    expect({ ...read, asked: read.asked.length, error: read.error.split(': ')[0] }).toEqual({
      pages: [[{ name: 'a' }]],
      asked: 2,
      hasNext: true,
      error: 'PaginationError',
    });
  });

  it('keeps the caller’s input, and plain data only', async () => {
    const { options, server } = await optionsOf(['pagination-page', 'listZones'], { per_page: 2 }, () =>
      envelope(ids(1, 2), 2),
    );
    const page = await options.queryFn({ pageParam: { set: { page: 2 } }, signal: AbortSignal.timeout(10_000) });
    expect(options.queryKey).toEqual(['listZones', { per_page: 2 }]);
    expect(server.asked.map(({ url }) => url)).toEqual(['/zones?page=2&per_page=2']);
    expect(structuredClone(page)).toEqual(page);
    expect(page.continuation).toBeUndefined();
  });

  it('requests nothing once the query is cancelled', async () => {
    const { options, server } = await optionsOf(['pagination-page', 'listZones'], {}, () => envelope([], 1));
    const reason = new Error('cancelled');
    await expect(options.queryFn({ pageParam: {}, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.asked).toEqual([]);
  });
});
