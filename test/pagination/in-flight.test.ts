// Several requests in flight, and one asked for ahead: the order stays, and what is not needed is given up.

import { describe, expect, it, vi } from 'vitest';

import { nextUrl } from '../../templates/typescript/runtime/paginate-link.js';
import { offset } from '../../templates/typescript/runtime/paginate-number.js';
import type { Pages } from '../../templates/typescript/runtime/paginate-types.js';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { byCursor, byPage, operation, progressOf } from './descriptions.js';
import { drain, ids } from './drain.js';
import { type Answer, serve } from './server.js';

describe('18: several requests in flight', () => {
  interface Flight {
    readonly most: () => number;
    readonly answer: (query: URLSearchParams) => Promise<Answer>;
  }

  /** Answers pages of one item; page 4 at once, others after a moment; `fail` is the page that breaks. */
  function flight(total: (page: number) => number, fail = 0): Flight {
    let flying = 0;
    let most = 0;
    const answer = async (query: URLSearchParams): Promise<Answer> => {
      const page = Number(query.get('page') ?? 1);
      most = Math.max(most, ++flying);
      await new Promise((resolve) => setTimeout(resolve, page === 4 ? 0 : 15));
      flying--;
      return page === fail ? { status: 400 } : { body: { data: ids(page, page), total_pages: total(page) } };
    };
    return { most: () => most, answer };
  }

  it('keeps the order, and no more than three at a time', async () => {
    const { most, answer } = flight(() => 6);
    const { client, asked } = await serve(({ query }) => answer(query));
    const list = paginate(client, operation, byPage, {}, { concurrency: 3 });
    expect(await drain(list)).toEqual({ items: ids(1, 6), error: undefined });
    expect({ most: most(), asked: asked.length }).toEqual({ most: 3, asked: 6 });
  });

  it('a page that fails comes after those before it, and the rest is given up', async () => {
    const { answer } = flight(() => 9, 3);
    const { client, asked } = await serve(({ query }) => answer(query));
    const { items, error } = await drain(paginate(client, operation, byPage, {}, { concurrency: 3 }));
    expect(items).toEqual(ids(1, 2));
    expect(progressOf(error).continuation).toEqual({ set: { page: 3 }, read: 2, step: 1, ahead: 6 });
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  it('a list that grows meanwhile is read to its new end', async () => {
    const { answer } = flight((page) => (page === 1 ? 6 : 7));
    const { client } = await serve(({ query }) => answer(query));
    const list = paginate(client, operation, byPage, {}, { concurrency: 3 });
    expect(await drain(list)).toEqual({ items: ids(1, 7), error: undefined });
  });

  it('without a total one request follows the other', async () => {
    const { most, answer } = flight(() => 0);
    const { client } = await serve(({ query }) => answer(query));
    await drain(paginate(client, operation, byPage, {}, { concurrency: 3, maxPages: 4 }));
    expect(most()).toBe(1);
  });

  it('offsets go ahead by the size of the first page', async () => {
    const pages: Pages = { by: offset, parameter: 'offset', items: '/data', total: '/total' };
    const { client, asked } = await serve(({ query }) => {
      const start = Number(query.get('offset') ?? 0);
      return { body: { data: ids(start, Math.min(start + 1, 6)), total: 7 } };
    });
    expect(await drain(paginate(client, operation, pages, {}, { concurrency: 2 }))).toEqual({
      items: ids(0, 6),
      error: undefined,
    });
    expect(asked).toHaveLength(4);
  });
});

describe('one request ahead', () => {
  const linked: Pages = { by: nextUrl, next: '/next', items: '/data' };

  it.each([
    { name: 'tokens', pages: byCursor, next: (index: number) => `c${index}` },
    { name: 'links', pages: linked, next: (index: number) => `?cursor=c${index}` },
    { name: 'page numbers without a total', pages: byPage, next: () => undefined },
  ])('$name: the next page is asked for before this one is given', async ({ pages, next }) => {
    const { client, asked } = await serve((_, index) => ({
      body: { data: index < 3 ? ids(index, index) : [], next: index < 3 ? next(index) : undefined },
    }));
    const seen: number[] = [];
    for await (const page of paginate(client, operation, pages, {}, { prefetch: true }).pages()) {
      await vi.waitFor(() => expect(asked.length).toBe(Math.min(seen.length + 2, 4)));
      seen.push(page.items.length);
    }
    expect({ seen, asked: asked.length }).toEqual({ seen: [1, 1, 1, 0], asked: 4 });
  });

  it('is given up with the loop, and its failure is nobody’s', async () => {
    const { client, asked } = await serve((_, index) =>
      index > 0 ? { status: 400 } : { body: { data: ids(0, 0), next: 'a' } },
    );
    for await (const item of paginate(client, operation, byCursor, {}, { prefetch: true })) {
      await vi.waitFor(() => expect(asked).toHaveLength(2));
      expect(item).toEqual({ id: 0 });
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toHaveLength(2);
  });

  it('is not made after the last page', async () => {
    const { client, asked } = await serve(() => ({ body: { data: ids(0, 0), total_pages: 1 } }));
    await drain(paginate(client, operation, byPage, {}, { prefetch: true, concurrency: 3 }));
    expect(asked).toHaveLength(1);
  });
});
