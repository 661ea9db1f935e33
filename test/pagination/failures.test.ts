// Runs that fail, are given up, led in circles or led away: nothing is lost, given twice, or sent where it must not go.

import { describe, expect, it } from 'vitest';

import { ApiError, InputError } from '../../templates/typescript/runtime/errors.js';
import { PaginationError, PaginationLoopError } from '../../templates/typescript/runtime/paginate-errors.js';
import { nextUrl } from '../../templates/typescript/runtime/paginate-link.js';
import { offset, pageNumber } from '../../templates/typescript/runtime/paginate-number.js';
import { cursor, idCursor } from '../../templates/typescript/runtime/paginate-token.js';
import type { Continuation, Page, Pages } from '../../templates/typescript/runtime/paginate-types.js';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { drain, ids } from './drain.js';
import { type Answer, listOperation, searchOperation, serve } from './server.js';

const byPage: Pages = {
  by: pageNumber,
  parameter: '/page',
  items: '/data',
  totalPages: '/total_pages',
  total: '/total',
};
const byCursor: Pages = { by: cursor, parameter: '/cursor', next: '/next', items: '/data', more: '/has_more' };
const operation = listOperation('page', 'cursor', 'after', 'before', 'offset', 'limit');

/** The part of an error that a caller goes on from. */
function progressOf(error: unknown): Pick<PaginationError, 'continuation' | 'pagesRead' | 'itemsRead'> {
  if (!(error instanceof PaginationError)) throw error;
  const { continuation, pagesRead, itemsRead } = error;
  return { continuation, pagesRead, itemsRead };
}

describe('failures give everything before them', () => {
  it('10: has_more without a cursor', async () => {
    const { client } = await serve(() => ({ body: { data: ids(1, 2), has_more: true } }));
    const { items, error } = await drain(paginate(client, operation, byCursor));
    expect(items).toEqual(ids(1, 2));
    expect(progressOf(error)).toEqual({ continuation: { skip: 2 }, pagesRead: 1, itemsRead: 2 });
    expect((error as Error).message).toContain('gives nothing in /next');
  });

  it('12: an item without an id', async () => {
    const pages: Pages = { by: idCursor, parameter: '/after', items: '' };
    const { client, asked } = await serve(() => ({ body: [{ id: 1 }, { name: 'x' }] }));
    const { items, error } = await drain(paginate(client, operation, pages));
    expect(items).toHaveLength(2);
    expect(error).toBeInstanceOf(PaginationError);
    expect(asked.map(({ url }) => url)).toEqual(['/things']);
  });

  it('16: a passing failure is retried without repeating an item', async () => {
    const { client, asked } = await serve((_, index) =>
      index === 1 ? { status: 500 } : { body: { data: ids(index + 1, index + 1), total_pages: 2 } },
    );
    expect(await drain(paginate(client, operation, byPage))).toEqual({
      items: [{ id: 1 }, { id: 3 }],
      error: undefined,
    });
    expect(asked.map(({ url }) => url)).toEqual(['/things', '/things?page=2', '/things?page=2']);
  });

  it('16: a lasting failure says where to go on', async () => {
    let broken = true;
    const { client } = await serve(({ query }) => {
      const page = Number(query.get('page') ?? 1);
      return page === 3 && broken ? { status: 500 } : { body: { data: ids(page * 2 - 1, page * 2), total_pages: 4 } };
    });
    const first = await drain(paginate(client, operation, byPage, {}, { retries: 1 }));
    expect(first.items).toEqual(ids(1, 4));
    expect(progressOf(first.error)).toEqual({
      continuation: { set: { '/page': 3 }, read: 4, step: 1, ahead: 1 },
      pagesRead: 2,
      itemsRead: 4,
    });
    expect((first.error as Error).cause).toBeInstanceOf(ApiError);
    broken = false;
    const saved = JSON.parse(JSON.stringify(progressOf(first.error).continuation)) as Continuation;
    expect(await drain(paginate(client, operation, byPage, {}, { from: saved }))).toEqual({
      items: ids(5, 8),
      error: undefined,
    });
  });

  it('a page that was given in part is taken up after the items given', async () => {
    const { client } = await serve(({ query }) => {
      const page = Number(query.get('page') ?? 1);
      return { body: { data: ids(page * 3 - 2, page * 3), total_pages: 2 } };
    });
    const positions: Continuation[] = [];
    for await (const page of paginate(client, operation, byPage).pages()) positions.push(page.position);
    const from = { ...positions[1], skip: 1 };
    expect(await drain(paginate(client, operation, byPage, {}, { from }))).toEqual({
      items: ids(5, 6),
      error: undefined,
    });
  });

  it('ends with an error after maxRequests', async () => {
    const { client, asked } = await serve((_, index) => ({ body: { data: [], next: String(index) } }));
    const { error } = await drain(paginate(client, operation, byCursor, {}, { maxRequests: 5 }));
    expect(progressOf(error).continuation).toEqual({ set: { '/cursor': '4' }, read: 0 });
    expect(asked).toHaveLength(5);
  });
});

describe('loops end', () => {
  /** Gives pages() to its end and tells why it ended. */
  async function reasonOf(pages: AsyncGenerator<Page<unknown>, string, undefined>) {
    const items: unknown[] = [];
    for (;;) {
      const step = await pages.next();
      if (step.done) return { items, reason: step.value };
      items.push(...step.value.items);
    }
  }

  it('a server that ignores `page` gives its page once', async () => {
    const { client, asked } = await serve(() => ({ body: { data: ids(1, 2) } }));
    expect(await reasonOf(paginate(client, operation, byPage).pages())).toEqual({
      items: ids(1, 2),
      reason: 'repeated-page',
    });
    expect(asked).toHaveLength(2);
  });

  it('onLoop: throw', async () => {
    const { client } = await serve(() => ({ body: { data: ids(1, 2) } }));
    const { items, error } = await drain(paginate(client, operation, byPage, {}, { onLoop: 'throw' }));
    expect(items).toEqual(ids(1, 2));
    expect(error).toBeInstanceOf(PaginationLoopError);
  });

  it('a token that comes again with an empty page is the end, CloudWatch', async () => {
    const { client, asked } = await serve((_, index) => ({
      body: { data: index < 2 ? ids(index, index) : [], next: index < 1 ? 'a' : 'b' },
    }));
    expect(await reasonOf(paginate(client, operation, byCursor).pages())).toEqual({
      items: ids(0, 1),
      reason: 'repeated-page',
    });
    expect(asked).toHaveLength(3);
  });

  it('tokens that go round, A to B to A, are an error after their items', async () => {
    const { client, asked } = await serve((_, index) => ({
      body: { data: ids(index, index), next: index % 2 ? 'b' : 'a' },
    }));
    const { items, error } = await drain(paginate(client, operation, byCursor));
    expect({ items, asked: asked.length }).toEqual({ items: ids(0, 2), asked: 3 });
    expect(error).toBeInstanceOf(PaginationLoopError);
  });

  it('a token that comes again beside items is an error even if the items are falsy', async () => {
    const { client } = await serve((_, index) => ({ body: { data: [0, index], next: 'a' } }));
    const { items, error } = await drain(paginate(client, operation, byCursor));
    expect(items).toEqual([0, 0, 0, 1]);
    expect(error).toBeInstanceOf(PaginationLoopError);
  });

  it('an id that is ignored gives its page once', async () => {
    const pages: Pages = { by: idCursor, parameter: '/after', items: '' };
    const { client } = await serve(() => ({ body: ids(1, 2) }));
    const { items, error } = await drain(paginate(client, operation, pages, {}, { onLoop: 'stop' }));
    expect({ items, error }).toEqual({ items: ids(1, 2), error: undefined });
  });

  it('maxPages is no error, tells why, and leaves a continuation', async () => {
    const { client } = await serve((_, index) => ({ body: { data: ids(index, index), next: `${index}` } }));
    const told: string[] = [];
    const list = paginate(client, operation, byCursor, {}, { maxPages: 2, onStop: (reason) => told.push(reason) });
    const continuations: unknown[] = [];
    for await (const page of list.pages()) continuations.push(page.continuation);
    expect({ told, last: continuations.at(-1) }).toEqual({
      told: ['max-pages'],
      last: { set: { '/cursor': '1' }, read: 2 },
    });
  });
});

describe('15: links that lead away', () => {
  const pages: Pages = { by: nextUrl, next: '/next', items: '/data' };

  it.each([
    { name: 'another host', next: (other: string) => `${other}/things?page=2` },
    {
      name: 'the same host by https',
      next: (_: string, own: string) => `${own.replace('http:', 'https:')}/things?page=2`,
    },
    { name: 'no URL of the web', next: () => 'file:///etc/passwd' },
  ])('$name: refused by name, after the items before it', async ({ next }) => {
    const other = await serve(() => ({ body: { data: ids(9, 9) } }));
    const server = await serve(() => ({ body: { data: ids(1, 1), next: next(other.origin, server.origin) } }));
    const { items, error } = await drain(paginate(server.client, operation, pages));
    expect({ items, own: server.asked.length, other: other.asked.length }).toEqual({
      items: ids(1, 1),
      own: 1,
      other: 0,
    });
    expect((error as PaginationError).cause).toBeInstanceOf(InputError);
  });

  it('names the host in the message', async () => {
    const { client } = await serve(() => ({ body: { data: [], next: 'https://evil.example/x' } }));
    const { error } = await drain(paginate(client, operation, pages));
    expect((error as Error).message).toContain('https://evil.example');
  });

  it('a continuation that leads away is refused as well', async () => {
    const { client, asked } = await serve(() => ({ body: { data: [] } }));
    const { error } = await drain(paginate(client, operation, pages, {}, { from: { url: 'https://evil.example/x' } }));
    expect({ cause: (error as Error).cause instanceof InputError, asked: asked.length }).toEqual({
      cause: true,
      asked: 0,
    });
  });

  it('a relative link is resolved against where a redirect led to', async () => {
    const { client, asked } = await serve(({ url }): Answer => {
      if (url === '/things') return { status: 302, headers: { location: '/v2/list/' } };
      return { body: { data: ids(1, 1), next: url === '/v2/list/' ? 'more?page=2' : null } };
    });
    expect((await drain(paginate(client, operation, pages))).error).toBeUndefined();
    expect(asked.map(({ url }) => url)).toEqual(['/things', '/v2/list/', '/v2/list/more?page=2']);
  });
});

describe('13: POST with a cursor in its body', () => {
  it('keeps the filters and leaves the caller’s object alone', async () => {
    const { client, asked } = await serve((_, index) => ({
      body: { data: ids(index, index), next: index === 0 ? 'a' : null },
    }));
    const input = { body: { filter: { kind: 'x' }, options: { count: 2 } } };
    const before = structuredClone(input);
    const pages: Pages = { ...byCursor, parameter: '/body/options/cursor' };
    await drain(paginate(client, searchOperation, pages, Object.freeze(input)));
    expect(asked.map(({ body }) => body)).toEqual([
      { filter: { kind: 'x' }, options: { count: 2 } },
      { filter: { kind: 'x' }, options: { count: 2, cursor: 'a' } },
    ]);
    expect(input).toEqual(before);
  });
});

describe('17: giving up', () => {
  const endless = () => serve((_, index) => ({ body: { data: ids(index * 2, index * 2 + 1), next: String(index) } }));

  it('a helper that is not iterated asks for nothing', async () => {
    const { client, asked } = await endless();
    paginate(client, operation, byCursor);
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toEqual([]);
  });

  it('break after the first item makes one request', async () => {
    const { client, asked } = await endless();
    for await (const item of paginate(client, operation, byCursor)) {
      expect(item).toEqual({ id: 0 });
      break;
    }
    expect(asked).toHaveLength(1);
  });

  it('an aborted signal rejects with its reason, before the first request or between pages', async () => {
    const { client, asked } = await endless();
    const controller = new AbortController();
    const items: unknown[] = [];
    const run = async (): Promise<void> => {
      for await (const item of paginate(client, operation, byCursor, {}, { signal: controller.signal })) {
        items.push(item);
        controller.abort('enough');
      }
    };
    await expect(run()).rejects.toBe('enough');
    expect({ items, asked: asked.length }).toEqual({ items: ids(0, 1), asked: 1 });
    await expect(run()).rejects.toBe('enough');
    expect(asked).toHaveLength(1);
  });

  it('an abort during a request rejects with its reason', async () => {
    const controller = new AbortController();
    const { client } = await serve(async () => {
      controller.abort('now');
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { body: {} };
    });
    await expect(paginate(client, operation, byCursor, {}, { signal: controller.signal }).toArray()).rejects.toBe(
      'now',
    );
  });

  it('each iteration starts afresh, and calls of next queue', async () => {
    const { client, asked } = await serve(({ query }) =>
      query.has('cursor') ? { body: { data: ids(1, 1) } } : { body: { data: ids(0, 0), next: 'a' } },
    );
    const list = paginate(client, operation, byCursor);
    expect([await list.toArray(), await list.toArray({ maxItems: 1 })]).toEqual([ids(0, 1), ids(0, 0)]);
    expect(asked).toHaveLength(3);
    const pages = paginate(client, operation, byCursor, {}, { maxPages: 2 }).pages();
    const steps = await Promise.all([pages.next(), pages.next(), pages.next()]);
    expect(steps.map(({ done }) => done)).toEqual([false, false, true]);
  });
});

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
    expect(progressOf(error).continuation).toEqual({ set: { '/page': 3 }, read: 2, step: 1, ahead: 6 });
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
    const pages: Pages = { by: offset, parameter: '/offset', items: '/data', total: '/total' };
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

describe('19: backwards', () => {
  const both: Pages = {
    by: idCursor,
    parameter: '/after',
    items: '/data',
    more: '/has_more',
    drop: ['/before'],
    back: { parameter: '/before' },
  };

  it('sends one direction only, and turns each page round without changing it', async () => {
    const { client, asked } = await serve(({ query }) => {
      const end = Number(query.get('before') ?? 7) - 1;
      return { body: { data: ids(Math.max(1, end - 1), end), has_more: end > 2 } };
    });
    const bodies: unknown[] = [];
    const items: unknown[] = [];
    for await (const page of paginate(client, operation, both, {}, { backwards: true }).pages()) {
      items.push(...page.items);
      bodies.push((page.data as { data: unknown }).data);
    }
    expect(items).toEqual([...ids(1, 6)].reverse());
    expect(bodies).toEqual([ids(5, 6), ids(3, 4), ids(1, 2)]);
    expect(asked.map(({ url }) => url)).toEqual(['/things', '/things?before=5', '/things?before=3']);
  });

  it('is refused where the API has no way back', async () => {
    const { client } = await serve(() => ({ body: { data: ids(1, 1) } }));
    const { error } = await drain(paginate(client, operation, byPage, {}, { backwards: true }));
    expect((error as Error).cause).toBeInstanceOf(InputError);
  });
});

describe('what else goes with a run', () => {
  it('sends fixed parameters always and drops those of other styles once a page was followed', async () => {
    const pages: Pages = { ...byCursor, fixed: { '/limit': 2 }, drop: ['/offset'] };
    const { client, asked } = await serve((_, index) => ({ body: { data: [], next: index === 0 ? 'a' : null } }));
    await drain(paginate(client, operation, pages, { offset: 4 }));
    expect(asked.map(({ url }) => url)).toEqual(['/things?offset=4&limit=2', '/things?cursor=a&limit=2']);
  });

  it('leaves out items of the last two pages by dedupeBy', async () => {
    const { client } = await serve((_, index) => ({ body: { data: ids(index * 2, index * 2 + 2), total_pages: 3 } }));
    const list = paginate(client, operation, byPage, {}, { dedupeBy: '/id' });
    expect(await drain(list)).toEqual({ items: ids(0, 6), error: undefined });
  });

  it('gives the members of a map as pairs, null as an empty list, and the total of each page', async () => {
    const { client } = await serve((_, index) => ({
      body: { data: index === 0 ? { a: 1, b: 2 } : null, total: 2, next: index ? '' : 'x' },
    }));
    const pages = paginate(client, operation, { ...byCursor, map: true, total: '/total' }).pages();
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
