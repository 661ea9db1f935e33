// Random servers: page sizes that are clamped, empty and short pages, totals that are absent, wrong or shifting, failures that
// pass and failures that last. Every item is given once and in order, or the error's continuation leads to the rest.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { PaginationError } from '../../templates/typescript/runtime/paginate-errors.js';
import { dedupeBy } from '../../templates/typescript/runtime/paginate-dedupe.js';
import { offset, pageNumber } from '../../templates/typescript/runtime/paginate-number.js';
import { nextUrl } from '../../templates/typescript/runtime/paginate-link.js';
import { cursor, idCursor } from '../../templates/typescript/runtime/paginate-token.js';
import type {
  Continuation,
  Paginated,
  PaginateOptions,
  Pages,
} from '../../templates/typescript/runtime/paginate-types.js';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { type Answer, type Asked, listOperation, serve } from './server.js';

const runs = { numRuns: Number(process.env['CURLEW_FUZZ_RUNS'] ?? 40), seed: 20261123 };

/** What a list is like on its server. */
interface Listed {
  /** Number of items. */
  readonly length: number;
  /** Items of a page, whatever is asked for. */
  readonly size: number;
  /** Which totals the server gives, and how they are wrong. */
  readonly totals: 'none' | 'right' | 'zero' | 'low' | 'pages' | 'echoed' | 'growing';
  /** Numbers of requests that fail. */
  readonly failing: readonly number[];
  readonly concurrency: number;
}

const listed: fc.Arbitrary<Listed> = fc.record({
  length: fc.nat(23),
  size: fc.integer({ min: 1, max: 7 }),
  totals: fc.constantFrom('none', 'right', 'zero', 'low', 'pages', 'echoed', 'growing'),
  failing: fc.uniqueArray(fc.nat(12), { maxLength: 4 }),
  concurrency: fc.constantFrom(1, 1, 3),
});

function totalsOf({ totals, length, size }: Listed, index: number): object {
  switch (totals) {
    case 'none':
      return {};
    case 'right':
      return { total: length };
    case 'zero':
      return { total: 0, pages: 0 };
    case 'low':
      // Less than was seen after the first page, so not to be trusted; on the first page it would be a lie nobody can see.
      return index === 0 ? {} : { total: 1 };
    case 'pages':
      return { pages: Math.ceil(length / size) };
    case 'echoed':
      // The size that was asked for, not the one that was used.
      return { total: length, size: 100 };
    case 'growing':
      return { total: Math.min(length, (index + 1) * size + 1) };
    default:
      return totals satisfies never;
  }
}

interface Style {
  readonly name: string;
  readonly pages: Pages;
  /** Where a request starts in the list, and what the answer adds about the next one. */
  readonly at: (asked: Asked, size: number) => number;
  readonly next: (to: number, length: number) => object;
}

const places = { items: '/data', total: '/total' };

const styles: readonly Style[] = [
  {
    name: 'page',
    pages: { by: pageNumber, parameter: 'page', totalPages: '/pages', echoedSize: '/size', ...places },
    at: ({ query }, size) => (Number(query.get('page') ?? 1) - 1) * size,
    next: () => ({}),
  },
  {
    name: 'offset',
    pages: { by: offset, parameter: 'offset', ...places },
    at: ({ query }) => Number(query.get('offset') ?? 0),
    next: () => ({}),
  },
  {
    name: 'cursor',
    pages: { by: cursor, parameter: 'cursor', next: '/next', ...places },
    at: ({ query }) => Number(query.get('cursor')?.slice(1) ?? 0),
    next: (to, length) => ({ next: to < length ? `c${to}` : '' }),
  },
  {
    name: 'id',
    pages: { by: idCursor, parameter: 'after', ...places },
    at: ({ query }) => Number(query.get('after') ?? -1) + 1,
    next: () => ({}),
  },
  {
    name: 'url',
    pages: { by: nextUrl, next: '/next', ...places },
    at: ({ query }) => Number(query.get('at') ?? 0),
    next: (to, length) => ({ next: to < length ? `?at=${to}` : null }),
  },
];

const operation = listOperation('page', 'offset', 'cursor', 'after');

/** Iterates, and goes on from each error until the list is at its end. */
async function collect(list: (from: Continuation | undefined) => AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  let from: Continuation | undefined;
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      for await (const item of list(from)) items.push(item);
      return items;
    } catch (error) {
      if (!(error instanceof PaginationError)) throw error;
      from = JSON.parse(JSON.stringify(error.continuation)) as Continuation;
    }
  }
  throw new Error('the list never ended');
}

describe('every item once and in order, or an error to go on from', () => {
  it.each(styles)('$name', async (style) => {
    let current: Listed | undefined;
    let count = 0;
    const { client } = await serve((asked): Answer => {
      if (current === undefined) return { status: 404 };
      const { length, size, failing } = current;
      if (failing.includes(count++)) return { status: 500 };
      const start = style.at(asked, size);
      const end = Math.min(length, start + size);
      const data = Array.from({ length: Math.max(0, end - start) }, (_, index) => ({ id: start + index }));
      return { body: { data, ...totalsOf(current, Math.floor(start / size)), ...style.next(end, length) } };
    });
    const all = async (given: Listed, options: PaginateOptions): Promise<void> => {
      current = given;
      count = 0;
      const items = await collect((from) => paginate(client, operation, style.pages, {}, { ...options, from }));
      expect(items).toEqual(Array.from({ length: given.length }, (_, id) => ({ id })));
    };
    await fc.assert(
      fc.asyncProperty(listed, fc.constantFrom(0, 1), (given, retries) =>
        all(given, { retries, concurrency: given.concurrency }),
      ),
      runs,
    );
  });
});

describe('a list that changes while it is read', () => {
  it('by page: an item added in front makes one come again, and none with dedupeBy', async () => {
    let items: readonly number[] = [];
    let size = 1;
    const { client } = await serve(({ query }): Answer => {
      const page = Number(query.get('page') ?? 1);
      const data = items.slice((page - 1) * size, page * size).map((id) => ({ id }));
      const total = items.length;
      if (page === 1) items = [-1, ...items];
      return { body: { data, total } };
    });
    const pages = { by: pageNumber, parameter: 'page', ...places };
    const list: Paginated<{ readonly id: number }> = paginate(client, operation, pages);
    const run = async (given: typeof list): Promise<number[]> => (await given.toArray()).map(({ id }) => id);
    const property = async (length: number, chosen: number): Promise<void> => {
      const all = Array.from({ length }, (_, index) => index);
      size = chosen;
      items = all;
      expect([...new Set(await run(list))]).toEqual(all);
      items = all;
      expect(await run(dedupeBy(list, '/id'))).toEqual(all);
    };
    await fc.assert(fc.asyncProperty(fc.integer({ min: 3, max: 20 }), fc.integer({ min: 2, max: 5 }), property), runs);
  });
});
