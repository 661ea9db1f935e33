// Answers and inputs that are no mistake of the description: what a run makes of them, request by request.

import { describe, expect, it } from 'vitest';

import { untilShort } from '../../templates/typescript/runtime/paginate-additions.js';
import { linkHeader, nextUrl } from '../../templates/typescript/runtime/paginate-link.js';
import { writeNested } from '../../templates/typescript/runtime/paginate-nested.js';
import { offset, offsetTotals, pageNumber } from '../../templates/typescript/runtime/paginate-number.js';
import type { PaginateOptions, Pages } from '../../templates/typescript/runtime/paginate-types.js';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { byCursor, byPage, operation } from './descriptions.js';
import { drain, ids } from './drain.js';
import { type Answer, type Asked, searchOperation, serve } from './server.js';

interface Case {
  readonly name: string;
  readonly pages: Pages;
  readonly answer: (asked: Asked, index: number) => Answer;
  readonly options?: PaginateOptions;
  readonly items: readonly unknown[];
  readonly asked: readonly string[];
}

const byUrl: Pages = { by: nextUrl, next: '/next', items: '/data' };

const cases: readonly Case[] = [
  {
    name: 'totals as texts',
    pages: { by: pageNumber, parameter: 'page', items: '/data', total: '/total' },
    answer: (_, index) => ({ body: { data: ids(index * 2, Math.min(4, index * 2 + 1)), total: '5' } }),
    items: ids(0, 4),
    asked: ['/things', '/things?page=2', '/things?page=3'],
  },
  {
    name: 'a page beyond the last one, answered with the last one',
    pages: byPage,
    answer: ({ query }) => {
      const page = Math.min(2, Number(query.get('page') ?? 1));
      return { body: { data: ids(page, page) } };
    },
    items: ids(1, 2),
    asked: ['/things', '/things?page=2', '/things?page=3'],
  },
  {
    name: 'an offset that is clamped to the last page',
    pages: { by: offset, parameter: 'offset', items: '/data' },
    answer: ({ query }) => {
      const start = Math.min(2, Number(query.get('offset') ?? 0));
      return { body: { data: ids(start, start + 1) } };
    },
    items: ids(0, 3),
    asked: ['/things', '/things?offset=2', '/things?offset=4'],
  },
  ...[{ data: null }, { data: false }, { data: '' }, {}].map((body) => ({
    name: `no list, but ${JSON.stringify(body)}`,
    pages: byCursor,
    answer: () => ({ body }),
    items: [],
    asked: ['/things'],
  })),
  ...[{ href: null }, {}, { href: '' }].map((next) => ({
    name: `a link that is ${JSON.stringify(next)}`,
    pages: byUrl,
    answer: (_: Asked, index: number) => ({ body: { data: ids(index, index), next } }),
    items: ids(0, 0),
    asked: ['/things'],
  })),
  {
    name: 'the first rel of a link counts, and a relation that is a URL is another one',
    pages: { by: linkHeader, items: '' },
    answer: (_, index) => ({
      headers: {
        link:
          ['</things?a=1>; rel=prev; rel=next, </things?b=1>;\trel="http://x/next", </things?c=1>;rel=NEXT'][index] ??
          '',
      },
      body: ids(index, index),
    }),
    items: ids(0, 1),
    asked: ['/things', '/things?c=1'],
  },
  {
    name: 'a page asked for ahead, but not beyond maxPages',
    pages: byCursor,
    answer: (_, index) => ({ body: { data: ids(index, index), next: `${index}` } }),
    options: { prefetch: true, maxPages: 2 },
    items: ids(0, 1),
    asked: ['/things', '/things?cursor=0'],
  },
];

describe('answers', () => {
  it.each(cases)('$name', async ({ pages, answer, options, items, asked: want }) => {
    const { client, asked } = await serve(answer);
    const outcome = await drain(paginate(client, operation, pages, {}, options));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect({ ...outcome, asked: asked.map(({ url }) => url) }).toEqual({ items, error: undefined, asked: want });
  });

  it('a link with a user name and a password in it: both are left out', async () => {
    const server = await serve((_, index) => ({
      body: {
        data: ids(index, index),
        next: index === 0 ? `${server.origin.replace('//', '//u:p@')}/things?page=2` : null,
      },
    }));
    expect(await drain(paginate(server.client, operation, byUrl))).toEqual({ items: ids(0, 1), error: undefined });
    expect(server.asked.map(({ url, authorization }) => [url, authorization])).toEqual([
      ['/things', 'Bearer secret'],
      ['/things?page=2', 'Bearer secret'],
    ]);
  });
});

it('grows offsets by the size that the document says a page has, where nobody says another', async () => {
  const { client, asked } = await serve((_, index) => ({ body: { data: index < 2 ? ids(index, index) : [] } }));
  const pages: Pages = {
    by: offsetTotals,
    parameter: 'offset',
    size: 'limit',
    bySize: true,
    pageSize: 3,
    items: '/data',
  };
  await drain(paginate(client, operation, pages));
  expect(asked.map(({ url }) => url)).toEqual(['/things', '/things?offset=3', '/things?offset=6']);
});

describe('inputs', () => {
  it('without a prototype, as `querystring` gives them', async () => {
    const { client, asked } = await serve((_, index) => ({ body: { data: index < 1 ? ids(1, 1) : [] } }));
    const input: object = Object.assign(Object.create(null) as object, { limit: '1' });
    expect(await drain(paginate(client, operation, byPage, input))).toEqual({ items: ids(1, 1), error: undefined });
    expect(asked.map(({ url }) => url)).toEqual(['/things?limit=1', '/things?page=2&limit=1']);
  });

  it.each([
    { name: 'offsets that grow by it', by: offsetTotals, more: { bySize: true }, want: [undefined, 2, 4] },
    { name: 'an end at a page that is not full', by: untilShort(offsetTotals), more: {}, want: [undefined] },
  ])('with the page size in a body: $name', async ({ by, more, want }) => {
    const { client, asked } = await serve((_, index) => ({ body: { data: index < 2 ? ids(index, index) : [] } }));
    const pages: Pages = {
      by,
      parameter: '/body/offset',
      size: '/body/limit',
      items: '/data',
      write: writeNested,
      ...(more as { bySize?: true }),
    };
    await drain(paginate(client, searchOperation, pages, { body: { limit: 2 } }));
    expect(asked.map(({ body }) => (body as { offset?: number }).offset)).toEqual(want);
  });
});
