// Runs that fail: everything before the failure is given, and the error says where to go on.

import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';

import { ApiError } from '../../templates/typescript/runtime/errors.js';
import { PaginationError } from '../../templates/typescript/runtime/paginate-errors.js';
import { nextUrl } from '../../templates/typescript/runtime/paginate-link.js';
import { offset } from '../../templates/typescript/runtime/paginate-number.js';
import { idCursor } from '../../templates/typescript/runtime/paginate-token.js';
import type { Continuation, Pages } from '../../templates/typescript/runtime/paginate-types.js';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { byCursor, byPage, operation, progressOf } from './descriptions.js';
import { drain, ids } from './drain.js';
import { serve } from './server.js';

describe('failures give everything before them', () => {
  it('10: has_more without a cursor', async () => {
    const { client } = await serve(() => ({ body: { data: ids(1, 2), has_more: true } }));
    const { items, error } = await drain(paginate(client, operation, byCursor));
    expect(items).toEqual(ids(1, 2));
    expect(progressOf(error)).toEqual({ continuation: { skip: 2 }, pagesRead: 1, itemsRead: 2 });
    expect((error as Error).message).toContain('gives nothing in /next');
  });

  it('10: has_more with an empty page, where offsets grow by the items', async () => {
    const pages: Pages = { by: offset, parameter: 'offset', items: '/data', more: '/has_more' };
    const { client, asked } = await serve((_, index) => ({ body: { data: index ? [] : ids(1, 2), has_more: true } }));
    const { items, error } = await drain(paginate(client, operation, pages));
    expect(items).toEqual(ids(1, 2));
    expect((error as Error).message).toContain('gives no items to count on from');
    expect(asked.map(({ url }) => url)).toEqual(['/things', '/things?offset=2']);
  });

  it('12: an item without an id', async () => {
    const pages: Pages = { by: idCursor, parameter: 'after', items: '' };
    const { client, asked } = await serve(() => ({ body: [{ id: 1 }, { name: 'x' }] }));
    const { items, error } = await drain(paginate(client, operation, pages));
    expect(items).toHaveLength(2);
    expect(error).toBeInstanceOf(PaginationError);
    expect(asked.map(({ url }) => url)).toEqual(['/things']);
  });

  it('does not print the link to a page, into which a server may have put a key', async () => {
    const pages: Pages = { by: nextUrl, next: '/next', items: '/data' };
    const { client } = await serve((_, index) =>
      index > 0 ? { status: 404 } : { body: { data: ids(1, 1), next: '?key=k-s3cret' } },
    );
    const { error } = await drain(paginate(client, operation, pages));
    expect(progressOf(error).continuation.url).toContain('k-s3cret');
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain('k-s3cret');
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
      continuation: { set: { page: 3 }, read: 4, step: 1, ahead: 1 },
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
    expect(progressOf(error).continuation).toEqual({ set: { cursor: '4' }, read: 0 });
    expect(asked).toHaveLength(5);
  });
});
