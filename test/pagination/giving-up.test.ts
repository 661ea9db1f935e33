// Callers who leave: nothing further is asked for.

import { describe, expect, it } from 'vitest';

import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { byCursor, operation } from './descriptions.js';
import { ids } from './drain.js';
import { serve } from './server.js';

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
