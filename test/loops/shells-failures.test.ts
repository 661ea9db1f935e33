// Loops in bash and in PowerShell that fail, are led in circles or led away: the items before it, a message, and a status that is not 0.

import { describe, expect, it } from 'vitest';
import { ids } from '../pagination/drain.js';
import { type Given, loopShells, page, run, two, useShells } from './run-loop.js';

useShells();

describe.each(loopShells)('$name: a message and a failure, after the items before it', (shell) => {
  it.each<Given & { readonly name: string; readonly items: readonly unknown[]; readonly count: number; said: RegExp }>([
    {
      name: 'an error answer',
      spec: 'page',
      file: 'zones/list-zones',
      answer: (index) => (index === 0 ? page(two(0), { total_pages: 3 }) : { status: 500, body: { errors: [] } }),
      items: ids(0, 1),
      count: 2,
      said: shell.refusal,
    },
    {
      name: 'a token that comes again beside items',
      spec: 'cursor',
      file: 'books/list-books',
      answer: (index) => ({ body: { books: [index], nextPageToken: 'same' } }),
      items: [0, 1],
      count: 2,
      said: /^the server gave the same token again$/,
    },
    {
      name: 'more, but no token',
      spec: 'cursor',
      file: 'files/list-files',
      answer: () => ({ body: { entries: two(0), has_more: true } }),
      items: ids(0, 1),
      count: 1,
      said: /more, but gives no token/,
    },
    {
      name: 'a link to another origin',
      spec: 'next-url',
      file: 'calls/list-calls',
      answer: () => ({ body: { calls: [1], next_page_uri: 'http://127.0.0.1:1/steal' } }),
      items: [1],
      count: 1,
      said: /^not followed: http:\/\/127\.0\.0\.1:1\/steal$/,
    },
    {
      name: 'a link without a scheme to another host',
      spec: 'next-url',
      file: 'calls/list-calls',
      answer: () => ({ body: { calls: [1], next_page_uri: '//127.0.0.1:1/steal' } }),
      items: [1],
      count: 1,
      said: /^not followed: /,
    },
    {
      name: 'a Link header to another origin',
      spec: 'link-header',
      file: 'users/list-users',
      answer: () => ({ headers: { link: '<http://127.0.0.1:1/steal>; rel=next' }, body: [1] }),
      items: [1],
      count: 1,
      said: /^not followed: http:\/\/127\.0\.0\.1:1\/steal$/,
    },
    {
      name: 'a cursor in a body that comes again beside items',
      spec: 'body-cursor',
      file: 'databases/query-database',
      answer: (index) => ({ body: { results: [index], next_cursor: 'same', has_more: true } }),
      items: [0, 1],
      count: 2,
      said: /^the server gave the same token again$/,
    },
    {
      name: 'a link to the page itself',
      spec: 'next-url',
      file: 'calls/list-calls',
      answer: () => ({ body: { calls: [1], next_page_uri: '/calls' } }),
      items: [1],
      count: 1,
      said: /^the server gave the same link again$/,
    },
  ])('$name', async ({ spec, file, answer, items, count, said }) => {
    const ran = await run(shell, { spec, file, answer });
    expect({ items: ran.items, count: ran.asked.length, failed: ran.status !== 0 }).toEqual({
      items,
      count,
      failed: true,
    });
    expect(shell.messageOf(ran.said)).toMatch(said);
  });
});
