// Links that lead to another origin: refused by name, and nothing is sent there.

import { describe, expect, it } from 'vitest';

import { InputError } from '../../templates/typescript/runtime/errors.js';
import { PaginationError } from '../../templates/typescript/runtime/paginate-errors.js';
import { nextUrl } from '../../templates/typescript/runtime/paginate-link.js';
import { followRedirects } from '../../templates/typescript/runtime/redirect.js';
import type { Pages } from '../../templates/typescript/runtime/paginate-types.js';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { operation } from './descriptions.js';
import { drain, ids } from './drain.js';
import { type Answer, serve } from './server.js';

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
    const { client, asked } = await serve(
      ({ url }): Answer => {
        if (url === '/things') return { status: 302, headers: { location: '/v2/list/' } };
        return { body: { data: ids(1, 1), next: url === '/v2/list/' ? 'more?page=2' : null } };
      },
      { fetch: followRedirects() },
    );
    expect((await drain(paginate(client, operation, pages))).error).toBeUndefined();
    expect(asked.map(({ url }) => url)).toEqual(['/things', '/v2/list/', '/v2/list/more?page=2']);
  });
});
