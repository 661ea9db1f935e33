// Loops, run in bash and in PowerShell against a real server: every item once, in order, and no request too many.

import { describe, expect, it } from 'vitest';
import { ids } from '../pagination/drain.js';
import { type Given, loopShells, page, run, two, useShells } from './run-loop.js';

useShells();

interface Case extends Given {
  readonly name: string;
  readonly items: readonly unknown[];
  readonly asked: readonly string[];
  readonly sent?: readonly unknown[];
}

const filter = { filter: { status: 'open' }, page_size: 50 };

describe.each(loopShells)('$name: every item once', (shell) => {
  it.each<Case>([
    {
      name: 'page, to the number of pages',
      spec: 'page',
      file: 'zones/list-zones',
      answer: (index) => page(index === 2 ? ids(4, 4) : two(index), { total_pages: 3 }),
      items: ids(0, 4),
      asked: ['/zones?page=1', '/zones?page=2', '/zones?page=3'],
    },
    {
      name: 'page, where totals are 0 or junk, to an empty page',
      spec: 'page',
      file: 'zones/list-zones',
      answer: (index) => page(index < 2 ? two(index) : [], { total_pages: 0, total_count: 'many' }),
      items: ids(0, 3),
      asked: ['/zones?page=1', '/zones?page=2', '/zones?page=3'],
    },
    {
      name: 'page, to the number of items',
      spec: 'page',
      file: 'zones/list-zones',
      answer: (index) => page(index === 2 ? ids(4, 4) : two(index), { total_count: '5', per_page: 2 }),
      items: ids(0, 4),
      asked: ['/zones?page=1', '/zones?page=2', '/zones?page=3'],
    },
    {
      name: 'page, where the server ignores it',
      spec: 'page',
      file: 'notes/list-notes',
      answer: () => ({ body: { notes: two(0) } }),
      items: ids(0, 1),
      asked: ['/notes?page=1', '/notes?page=2'],
    },
    {
      name: 'page counted from 0',
      spec: 'page-zero-based',
      file: 'users/list-users',
      answer: (index) => ({ body: { content: two(index), totalPages: 2 } }),
      items: ids(0, 3),
      asked: ['/users?page=0', '/users?page=1'],
    },
    {
      name: 'offset, to a total, over short pages',
      spec: 'offset',
      file: 'users/list-users',
      answer: (index) => ({ body: { data: index === 0 ? ids(0, 2) : ids(3, 4), total_count: 5 } }),
      items: ids(0, 4),
      asked: ['/users?offset=0', '/users?offset=3'],
    },
    {
      name: 'offset, to an empty page, in a body that is the list',
      spec: 'offset',
      file: 'events/list-events',
      answer: (index) => ({ body: index < 2 ? two(index) : [] }),
      items: ids(0, 3),
      asked: ['/events?skip=0', '/events?skip=2', '/events?skip=4'],
    },
    {
      name: 'offset counted from 1',
      spec: 'scim',
      file: 'users/list-users',
      answer: (index) => ({ body: { Resources: two(index), totalResults: 4, startIndex: index * 2 + 1 } }),
      items: ids(0, 3),
      asked: ['/Users?startIndex=1', '/Users?startIndex=3'],
    },
    {
      name: 'cursor, encoded once, over an empty page',
      spec: 'cursor',
      file: 'books/list-books',
      answer: (index) => ({
        body: { books: index === 1 ? [] : [index], nextPageToken: ['a+b/=&c "$x', 'b', ' '][index] },
      }),
      items: [0, 2],
      asked: ['/books', '/books?page_token=a%2Bb%2F%3D%26c%20%22%24x', '/books?page_token=b'],
    },
    {
      name: 'cursor that looks like a time',
      spec: 'cursor',
      file: 'books/list-books',
      answer: (index) => ({ body: { books: [index], nextPageToken: ['2026-01-02T03:04:05.06Z', null][index] } }),
      items: [0, 1],
      asked: ['/books', '/books?page_token=2026-01-02T03%3A04%3A05.06Z'],
    },
    {
      name: 'cursor, where a flag ends before it',
      spec: 'cursor',
      file: 'files/list-files',
      answer: () => ({ body: { entries: two(0), next_marker: 'more', has_more: false } }),
      items: ids(0, 1),
      asked: ['/files'],
    },
    {
      name: 'cursor that never ends, beside nothing',
      spec: 'cursor',
      file: 'books/list-books',
      answer: (index) => ({ body: { books: index === 0 ? [1] : [], nextPageToken: 'same' } }),
      items: [1],
      asked: ['/books', '/books?page_token=same'],
    },
    {
      name: 'id of the last item',
      spec: 'id',
      file: 'customers/list-customers',
      answer: (index) => ({ body: { data: two(index), has_more: index < 1 } }),
      items: ids(0, 3),
      asked: ['/customers', '/customers?starting_after=1'],
    },
    {
      name: 'links: absolute, by path, by query',
      spec: 'next-url',
      file: 'calls/list-calls',
      answer: (index, { url }) => ({
        body: { calls: [url], next_page_uri: ['/v1/calls?p=[1]&p={2}', '?p=3', null][index] },
      }),
      items: ['/calls', '/v1/calls?p=[1]&p={2}', '/v1/calls?p=3'],
      asked: ['/calls', '/v1/calls?p=[1]&p={2}', '/v1/calls?p=3'],
    },
    {
      name: 'a link object, at last without a link',
      spec: 'next-url',
      file: 'calls/list-calls',
      answer: (index) => ({ body: { calls: [index], next_page_uri: [{ href: '?p=2' }, { href: null }][index] } }),
      items: [0, 1],
      asked: ['/calls', '/calls?p=2'],
    },
    {
      name: 'Link headers, with everything that RFC 8288 allows, in two fields',
      spec: 'link-header',
      file: 'users/list-users',
      answer: (index) => ({
        headers: {
          link:
            [
              ['</users?a=1,2>; title="x; rel=prev, \\" y"; REL="last next"', '<http://127.0.0.1:1/>; rel=prev'],
              ['</users?since=7>; rel=next; anchor="/other", </users?since=8>; rel=next'],
              ['<x>; rel=prev', '</users?since=9'],
            ][index] ?? [],
        },
        body: ids(index, index),
      }),
      items: ids(0, 2),
      asked: ['/users', '/users?a=1,2', '/users?since=8'],
    },
    {
      name: 'no Link header, one page',
      spec: 'link-header',
      file: 'products/list-products',
      answer: () => ({ body: { products: [1] } }),
      items: [1],
      asked: ['/products'],
    },
    {
      name: 'cursor in the body of a POST, sent as it is, filters kept',
      spec: 'body-cursor',
      file: 'databases/query-database',
      answer: (index) => ({
        body: { results: two(index), next_cursor: [`a'"$x\\`, 7, null][index], has_more: index < 2 },
      }),
      items: ids(0, 5),
      asked: ['/databases/d1/query', '/databases/d1/query', '/databases/d1/query'],
      sent: [filter, { ...filter, start_cursor: `a'"$x\\` }, { ...filter, start_cursor: 7 }],
    },
    {
      name: 'offset in an object of the body of a POST',
      spec: 'body-cursor',
      file: 'transactions/get-transactions',
      answer: (index) => ({ body: { transactions: index === 2 ? ids(4, 4) : two(index), total_transactions: 5 } }),
      items: ids(0, 4),
      asked: ['/transactions/get', '/transactions/get', '/transactions/get'],
      sent: [0, 2, 4].map((offset) => ({ account: 'a1', options: { offset } })),
    },
  ])('$name', async ({ spec, file, answer, items, asked, sent = [] }) => {
    expect(await run(shell, { spec, file, answer })).toEqual({ items, asked, sent, status: 0, said: '' });
  });
});
