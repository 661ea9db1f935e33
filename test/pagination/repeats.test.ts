// Servers that lead in circles: a run ends, and gives no page twice.

import { describe, expect, it } from 'vitest';

import { PaginationLoopError } from '../../templates/typescript/runtime/paginate-errors.js';
import { idCursor } from '../../templates/typescript/runtime/paginate-token.js';
import type { Page, Pages } from '../../templates/typescript/runtime/paginate-types.js';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { byCursor, byPage, operation } from './descriptions.js';
import { drain, ids } from './drain.js';
import { serve } from './server.js';

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
    const pages: Pages = { by: idCursor, parameter: 'after', items: '' };
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
      last: { set: { cursor: '1' }, read: 2 },
    });
  });
});
