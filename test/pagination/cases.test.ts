// The cases that every implementation of pagination has to pass, against a real server that counts requests.

import { describe, expect, it } from 'vitest';

import { linkHeader, nextUrl } from '../../templates/typescript/runtime/paginate-link.js';
import { offset, pageNumber } from '../../templates/typescript/runtime/paginate-number.js';
import { cursor, idCursor } from '../../templates/typescript/runtime/paginate-token.js';
import type { Pages } from '../../templates/typescript/runtime/paginate-types.js';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { drain, ids } from './drain.js';
import { type Answer, type Asked, listOperation, serve } from './server.js';

interface Served {
  readonly name: string;
  readonly pages: Pages;
  readonly input?: object;
  readonly answer: (asked: Asked, index: number) => Answer;
  readonly want: { readonly items: readonly unknown[]; readonly asked: readonly string[] };
}

const byPage: Pages = {
  by: pageNumber,
  parameter: 'page',
  items: '/data',
  totalPages: '/total_pages',
  total: '/total',
};
const byOffset: Pages = { by: offset, parameter: 'offset', items: '/data', total: '/total' };
const byCursor: Pages = { by: cursor, parameter: 'cursor', next: '/next', items: '/data', more: '/has_more' };

/** Answers with the n-th of some pages, told by the number of the request. */
const inTurn =
  (...bodies: readonly unknown[]) =>
  (_: Asked, index: number) => ({ body: bodies[index] ?? { data: [] } });

const served: readonly Served[] = [
  {
    name: '1: pages with total_pages',
    pages: byPage,
    answer: inTurn(
      { data: ids(1, 2), total_pages: 3 },
      { data: ids(3, 4), total_pages: 3 },
      { data: ids(5, 5), total_pages: 3 },
    ),
    want: { items: ids(1, 5), asked: ['/things', '/things?page=2', '/things?page=3'] },
  },
  {
    name: '1: order, direction and filters stay, Cloudflare',
    pages: byPage,
    input: { filter: 'x', order: 'name', direction: 'desc' },
    answer: inTurn({ data: ids(1, 2), total_pages: 2 }, { data: ids(3, 4), total_pages: 2 }),
    want: {
      items: ids(1, 4),
      asked: ['/things?filter=x&order=name&direction=desc', '/things?page=2&filter=x&order=name&direction=desc'],
    },
  },
  {
    name: '2: pages without totals end at an empty one',
    pages: byPage,
    answer: inTurn({ data: ids(1, 2) }, { data: ids(3, 4) }, { data: [] }),
    want: { items: ids(1, 4), asked: ['/things', '/things?page=2', '/things?page=3'] },
  },
  {
    name: '3: `count` is this page, total_count with the echoed size decides',
    pages: { ...byPage, total: '/total_count', echo: '/page', echoedSize: '/per_page' },
    answer: inTurn(
      { data: ids(1, 2), count: 2, page: 1, per_page: 2, total_count: 5 },
      { data: ids(3, 4), count: 2, page: 2, per_page: 2, total_count: 5 },
      { data: ids(5, 5), count: 1, page: 3, per_page: 2, total_count: 5 },
    ),
    want: { items: ids(1, 5), asked: ['/things', '/things?page=2', '/things?page=3'] },
  },
  ...[{ total_pages: 0 }, { total: 0 }, { total_pages: 'many' }, { total_pages: -1 }, { total: 1 }].map((wrong) => ({
    name: `4: ${JSON.stringify(wrong)} is no total`,
    pages: byPage,
    answer: inTurn({ data: ids(1, 2), ...wrong }, { data: ids(3, 4), ...wrong }, { data: [], ...wrong }),
    want: { items: ids(1, 4), asked: ['/things', '/things?page=2', '/things?page=3'] },
  })),
  {
    name: '5: pages counted from 0',
    pages: { ...byPage, start: 0 },
    answer: inTurn({ data: ids(1, 2), total_pages: 2 }, { data: ids(3, 4), total_pages: 2 }),
    want: { items: ids(1, 4), asked: ['/things', '/things?page=1'] },
  },
  {
    name: '5: the caller starts at a page',
    pages: byPage,
    input: { page: 2 },
    answer: inTurn({ data: ids(3, 4), total_pages: 3 }, { data: ids(5, 5), total_pages: 3 }),
    want: { items: ids(3, 5), asked: ['/things?page=2', '/things?page=3'] },
  },
  {
    name: '6: offsets count from 0',
    pages: byOffset,
    answer: inTurn({ data: ids(1, 3), total: 5 }, { data: ids(4, 5), total: 5 }),
    want: { items: ids(1, 5), asked: ['/things', '/things?offset=3'] },
  },
  {
    name: '6: SCIM counts from 1',
    pages: { ...byOffset, start: 1 },
    answer: inTurn({ data: ids(1, 3), total: 5 }, { data: ids(4, 5), total: 5 }),
    want: { items: ids(1, 5), asked: ['/things', '/things?offset=4'] },
  },
  {
    name: '7: X-Next-Offset is taken as it is',
    pages: { ...byOffset, next: 'x-next-offset', more: 'x-has-more' },
    answer: (_, index) => ({
      headers: { 'x-has-more': String(index < 2), 'x-next-offset': String((index + 1) * 100) },
      body: { data: ids(index * 100 + 1, Math.min(250, (index + 1) * 100)) },
    }),
    want: { items: ids(1, 250), asked: ['/things', '/things?offset=100', '/things?offset=200'] },
  },
  {
    name: '7: a blank X-Next-Page ends',
    pages: { by: pageNumber, parameter: 'page', items: '', next: 'x-next-page' },
    answer: (_, index) => ({ headers: { 'x-next-page': index === 0 ? '2' : '' }, body: ids(index + 1, index + 1) }),
    want: { items: ids(1, 2), asked: ['/things', '/things?page=2'] },
  },
  {
    name: '7: a next page that is this page is no next page',
    pages: { ...byPage, next: '/page' },
    answer: (_, index) => ({ body: { data: index < 2 ? ids(index + 1, index + 1) : [], page: index + 1 } }),
    want: { items: ids(1, 2), asked: ['/things', '/things?page=2', '/things?page=3'] },
  },
  {
    name: '8: short and empty pages with a cursor go on',
    pages: byCursor,
    input: { limit: 10 },
    answer: inTurn({ data: ids(1, 3), next: 'a' }, { data: [], next: 'b' }, { data: ids(4, 4), next: null }),
    want: { items: ids(1, 4), asked: ['/things?limit=10', '/things?cursor=a&limit=10', '/things?cursor=b&limit=10'] },
  },
  ...[{ next: null }, { next: '' }, {}, { next: '  ' }, { next: false }].map((end) => ({
    name: `9: ${JSON.stringify(end)} ends`,
    pages: byCursor,
    answer: inTurn({ data: ids(1, 1), next: 'a' }, { data: ids(2, 2), ...end }),
    want: { items: ids(1, 2), asked: ['/things', '/things?cursor=a'] },
  })),
  {
    name: '9: the end value of an API',
    pages: { ...byCursor, endValues: ['0'] },
    answer: inTurn({ data: ids(1, 1), next: 7 }, { data: ids(2, 2), next: 0 }),
    want: { items: ids(1, 2), asked: ['/things', '/things?cursor=7'] },
  },
  {
    name: '10: has_more false ends in spite of a cursor',
    pages: byCursor,
    answer: inTurn({ data: ids(1, 1), next: 'a', has_more: true }, { data: ids(2, 2), next: 'b', has_more: false }),
    want: { items: ids(1, 2), asked: ['/things', '/things?cursor=a'] },
  },
  {
    name: '11: a token is sent as it is, encoded once',
    pages: { ...byCursor, parameter: 'offset', next: '/next_page/offset' },
    answer: inTurn(
      { data: ids(1, 1), next_page: { offset: 'a+/=&b', path: '/x', uri: 'u' } },
      { data: ids(2, 2), next_page: null },
    ),
    want: { items: ids(1, 2), asked: ['/things', '/things?offset=a%2B%2F%3D%26b'] },
  },
  {
    name: '12: the id of the last item, nested',
    pages: { by: idCursor, parameter: 'after', items: '', id: '/user/id' },
    answer: (_, index) => ({ body: index === 2 ? [] : [{ user: { id: `${index}a` } }, { user: { id: `${index}b` } }] }),
    want: {
      items: ['0a', '0b', '1a', '1b'].map((id) => ({ user: { id } })),
      asked: ['/things', '/things?after=0b', '/things?after=1b'],
    },
  },
  {
    name: '14: Link header with everything RFC 8288 allows, in two fields',
    pages: { by: linkHeader, items: '' },
    answer: (_, index) => ({
      headers: { link: index === 0 ? ['<x>; rel=prev', '</things?a=1,2>; title="x; rel=prev"; REL="last next"'] : [] },
      body: ids(index, index),
    }),
    want: { items: ids(0, 1), asked: ['/things', '/things?a=1,2'] },
  },
  ...[' ', '<z', 'z; rel=next', '<z>; rel', '"', ';;,,=', '<x>; rel=prev'].map((link) => ({
    name: `14: the Link header ${JSON.stringify(link)} ends`,
    pages: { by: linkHeader, items: '' },
    answer: () => ({ headers: { link }, body: ids(1, 1) }),
    want: { items: ids(1, 1), asked: ['/things'] },
  })),
  {
    name: '15: relative and absolute links of the same origin, credentials included',
    pages: { by: nextUrl, next: '/next', items: '/data' },
    input: { filter: 'x' },
    answer: ({ url }, index) => ({
      body: { data: ids(index, index), next: ['?page=2&tag=a&tag=b', '/things?page=3', null][index] ?? null, url },
    }),
    want: { items: ids(0, 2), asked: ['/things?filter=x', '/things?page=2&tag=a&tag=b', '/things?page=3'] },
  },
  {
    name: '15: a link object',
    pages: { by: nextUrl, next: '/links/next', items: '/data' },
    answer: (_, index) => ({
      body: { data: ids(index, index), links: index === 0 ? { next: { href: '/things?at=1' } } : {} },
    }),
    want: { items: ids(0, 1), asked: ['/things', '/things?at=1'] },
  },
];

describe('what is asked for and what is given', () => {
  it.each(served)('$name', async ({ pages, input = {}, answer, want }) => {
    const { client, asked } = await serve(answer);
    const operation = listOperation('page', 'offset', 'cursor', 'after', 'limit', 'filter', 'order', 'direction');
    const { items, error } = await drain(paginate(client, operation, pages, input));
    expect({ items, error, asked: asked.map(({ url }) => url) }).toEqual({ ...want, error: undefined });
    expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer secret']));
  });
});
