// What a rule adds to a style: an end at short pages, values carried from answer to request, parameters put back into links.

import { describe, expect, it } from 'vitest';

import { defaultPaginationOptions } from '../../generator/pagination/options.js';
import { ruleOf } from '../../generator/pagination/override.js';
import { paginations } from '../../generator/pagination/paginations.js';
import { carrying, reinjecting, untilShort } from '../../templates/typescript/runtime/paginate-additions.js';
import { linkHeader, nextUrl } from '../../templates/typescript/runtime/paginate-link.js';
import { writeNested } from '../../templates/typescript/runtime/paginate-nested.js';
import { offset } from '../../templates/typescript/runtime/paginate-number.js';
import { idCursor } from '../../templates/typescript/runtime/paginate-token.js';
import type { Pages } from '../../templates/typescript/runtime/paginate-types.js';
import { paginate } from '../../templates/typescript/runtime/paginate.js';
import { operationApi, query, things } from './api.js';
import { operation } from './descriptions.js';
import { drain, ids } from './drain.js';
import { listOperation, searchOperation, serve } from './server.js';

describe('untilShort', () => {
  const pages: Pages = {
    by: untilShort(offset),
    parameter: 'offset',
    size: 'limit',
    items: '/data',
    echoedSize: '/size',
  };

  it.each([
    { name: 'by the size that was asked for', input: { limit: 2 }, echo: {}, asked: 2 },
    { name: 'by the size that the answer says, which is less', input: { limit: 5 }, echo: { size: 2 }, asked: 2 },
    { name: 'not where nobody says a size', input: {}, echo: {}, asked: 3 },
  ])('ends $name', async ({ input, echo, asked: want }) => {
    const { client, asked } = await serve(({ query: sent }) => {
      const start = Number(sent.get('offset') ?? 0);
      return { body: { data: ids(start, Math.min(start + 1, 2)), ...echo } };
    });
    expect(await drain(paginate(client, operation, pages, input))).toEqual({ items: ids(0, 2), error: undefined });
    expect(asked).toHaveLength(want);
  });
});

it('carries the id of a point in time from each answer to the next request, Elasticsearch', async () => {
  const hits = (index: number) => (index < 2 ? [{ id: index, sort: [index, 'x'] }] : []);
  const { client, asked } = await serve((_, index) => ({ body: { pit_id: `p${index}`, hits: { hits: hits(index) } } }));
  const pages: Pages = {
    by: carrying(idCursor),
    items: '/hits/hits',
    id: '/sort',
    parameter: '/body/search_after',
    carry: { '/body/pit/id': '/pit_id' },
    write: writeNested,
  };
  const input = { body: { size: 1, pit: { id: 'start', keep_alive: '1m' } } };
  const { items, error } = await drain(paginate(client, searchOperation, pages, input));
  expect({ items, error }).toEqual({ items: [...hits(0), ...hits(1)], error: undefined });
  expect(asked.map(({ body }) => body)).toEqual([
    input.body,
    { size: 1, pit: { id: 'p0', keep_alive: '1m' }, search_after: [0, 'x'] },
    { size: 1, pit: { id: 'p1', keep_alive: '1m' }, search_after: [1, 'x'] },
  ]);
});

describe('reinjecting', () => {
  it.each([
    { name: 'appends what a link lacks', link: '/things?page=2', second: '/things?page=2&api-version=1%2B' },
    {
      name: 'replaces what a link has',
      link: '/things?api-version=0&page=2',
      second: '/things?page=2&api-version=1%2B',
    },
  ])('$name', async ({ link, second }) => {
    const { client, asked } = await serve((_, index) => ({
      body: { data: ids(index, index), next: index === 0 ? link : null },
    }));
    const pages: Pages = { by: reinjecting(nextUrl), next: '/next', items: '/data', reinject: ['api-version'] };
    const operationWith = listOperation('api-version', 'filter');
    await drain(paginate(client, operationWith, pages, { 'api-version': '1+', filter: 'x' }));
    expect(asked.map(({ url }) => url)).toEqual(['/things?api-version=1%2B&filter=x', second]);
  });

  it('goes on as its strategy does where there is no link', async () => {
    const { client, asked } = await serve(() => ({ body: ids(1, 1) }));
    const pages: Pages = { by: reinjecting(linkHeader), reinject: ['page'] };
    await drain(paginate(client, operation, pages, { page: 1 }));
    expect(asked).toHaveLength(1);
  });
});

describe('detection', () => {
  it('knows search_after with a point in time', () => {
    const found = paginations(
      operationApi({
        key: 'POST /_search',
        rest: `{ requestBody: { content: { application/json: { schema: { properties: { size: { type: integer },
          search_after: { type: array, items: {} }, pit: { type: object, properties: { id: { type: string } } } } } } } } }`,
        answer: `{ properties: { pit_id: { type: string }, hits: { type: object, properties: {
          hits: { type: array, items: { properties: { _id: { type: string }, sort: { type: array, items: {} } } } } } } } }`,
      }),
    );
    expect([...found.paginations.values()].map((one) => ({ ...ruleOf(one), confidence: one.confidence }))).toEqual([
      {
        style: 'id',
        confidence: 'medium',
        items: '/hits/hits',
        after: '/search_after',
        id: '/sort',
        size: '/size',
        carry: { '/pit/id': '/pit_id' },
      },
    ]);
  });

  it('knows a Range header that Next-Range answers, Heroku', () => {
    const found = paginations(
      operationApi({
        parameters: '[{ in: header, name: Range, schema: { type: string } }]',
        headers: '{ Next-Range: { schema: { type: string } } }',
        answer: things,
      }),
    );
    expect([...found.paginations.values()].map(ruleOf)).toEqual([
      { style: 'cursor', items: '', cursor: 'Range', next: 'next-range' },
    ]);
  });
});

describe('a rule of the config', () => {
  const api = operationApi({
    parameters: `[${query('page', 'type: integer')}, ${query('limit', 'type: integer')}, ${query('api-version', 'type: string')}]`,
    answer: `{ properties: { data: ${things}, next: { type: string }, state: { type: string } } }`,
  });
  const apply = (rule: object) =>
    paginations(api, { ...defaultPaginationOptions, operations: { 'GET /things': rule as never } });

  it('can end at short pages', () => {
    const [found] = apply({ style: 'page', stopOnShortPage: true }).paginations.values();
    expect({ additions: found?.additions, stop: found?.stop }).toEqual({
      additions: { stopOnShortPage: true },
      stop: 'ends at an empty page, else at a page that is not full',
    });
  });

  it('can put parameters back and carry values, and is given back as it was said', () => {
    const rule = { style: 'url', items: '/data', next: '/next', reinject: ['api-version'], carry: { limit: '/state' } };
    const [found] = apply(rule).paginations.values();
    expect(found && ruleOf(found)).toEqual({ ...rule, size: 'limit' });
  });

  it('is refused where it names what is not there', () => {
    const { diagnostics } = apply({ style: 'url', next: '/next', reinject: ['version'], carry: { limit: '/nowhere' } });
    expect(diagnostics.map(({ message }) => message.split(': ').at(-1))).toEqual([
      'the response has nothing at "/nowhere"',
      'nothing in the request is called "version"',
    ]);
  });
});
