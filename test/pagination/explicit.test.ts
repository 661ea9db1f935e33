// Rules somebody wrote: config, vendor extensions, Link Objects and schemes, their order, and what happens where one does not fit.

import { describe, expect, it } from 'vitest';

import { defaultPaginationOptions, type PaginationOptions } from '../../generator/pagination/options.js';
import { ruleOf } from '../../generator/pagination/override.js';
import { paginations } from '../../generator/pagination/paginations.js';
import { apiOf, operationApi, query, things } from './api.js';

const parameters = `[${query('at', 'type: string')}, ${query('n', 'type: integer')}, ${query('max', 'type: integer')}]`;
const answer = `{ properties: { rows: ${things}, more: { type: string }, flag: { type: boolean }, sum: { type: integer }, sheets: { type: integer } } }`;

function decided(rest: string, options: Partial<PaginationOptions> = {}, given = { parameters, answer }) {
  const found = paginations(operationApi({ ...given, rest }), { ...defaultPaginationOptions, ...options });
  const [pagination] = [...found.paginations.values()];
  const rule = pagination === undefined ? null : { by: pagination.rule, ...ruleOf(pagination) };
  return { rule, messages: found.diagnostics.map(({ message }) => message) };
}

const cursor = { style: 'cursor', items: '/rows', cursor: 'at', next: '/more', size: 'max' };
const page = { style: 'page', items: '/rows', page: 'n', start: 1, size: 'max' };

const cases = [
  {
    name: 'x-curlew-pagination',
    given: `{ x-curlew-pagination: { style: cursor, cursor: at, next: /more, items: /rows } }`,
    want: { by: 'x-curlew-pagination', ...cursor },
  },
  {
    name: 'x-speakeasy-pagination, cursor',
    given: `{ x-speakeasy-pagination: { type: cursor, inputs: [{ name: at, in: parameters, type: cursor }], outputs: { results: $.rows, nextCursor: $.more } } }`,
    want: { by: 'x-speakeasy-pagination', ...cursor },
  },
  {
    name: 'x-speakeasy-pagination, cursor of the last item',
    given: `{ x-speakeasy-pagination: { type: cursor, inputs: [{ name: at, in: parameters, type: cursor }], outputs: { nextCursor: '$.rows[-1].id' } } }`,
    want: { by: 'x-speakeasy-pagination', style: 'id', items: '/rows', after: 'at', id: '/id', size: 'max' },
  },
  {
    name: 'x-speakeasy-pagination, page',
    given: `{ x-speakeasy-pagination: { type: offsetLimit, inputs: [{ name: n, in: parameters, type: page }, { name: max, in: parameters, type: limit }], outputs: { results: $.rows, numPages: $.sheets } } }`,
    want: { by: 'x-speakeasy-pagination', ...page, totalPages: '/sheets' },
  },
  {
    name: 'x-fern-pagination, cursor',
    given: `{ x-fern-pagination: { cursor: $request.at, next_cursor: $response.more, results: $response.rows } }`,
    want: { by: 'x-fern-pagination', ...cursor },
  },
  {
    name: 'x-fern-pagination, offset with a step',
    given: `{ x-fern-pagination: { offset: $request.n, step: $request.max, results: $response.rows, has-next-page: $response.flag } }`,
    want: {
      by: 'x-fern-pagination',
      style: 'offset',
      items: '/rows',
      offset: 'n',
      start: 0,
      size: 'max',
      more: '/flag',
    },
  },
  {
    name: 'x-fern-pagination, next path',
    given: `{ x-fern-pagination: { next_path: $response.more, results: $response.rows } }`,
    want: { by: 'x-fern-pagination', style: 'url', items: '/rows', next: '/more', size: 'max' },
  },
  {
    name: 'x-ms-pageable',
    given: `{ x-ms-pageable: { itemName: rows, nextLinkName: more } }`,
    want: { by: 'x-ms-pageable', style: 'url', items: '/rows', next: '/more', size: 'max' },
  },
  {
    name: 'x-ms-pageable with one page',
    given: `{ x-ms-pageable: { itemName: rows, nextLinkName: null } }`,
    want: { by: 'x-ms-pageable', style: 'single', items: '/rows' },
  },
  {
    name: 'x-redocly-pagination',
    given: `{ x-redocly-pagination: { style: cursor, cursorParam: at, nextCursor: /more, items: /rows, hasMore: /flag } }`,
    want: { by: 'x-redocly-pagination', ...cursor, more: '/flag' },
  },
  {
    name: 'x-pagination of trino-openapi',
    given: `{ x-pagination: { pageParam: n, limitParam: max, resultsPath: '$response.body#/rows', totalResultsPath: '$response.body#/sum' } }`,
    want: { by: 'x-pagination', ...page, total: '/sum' },
  },
  {
    name: 'a Link Object to the operation itself',
    given: `{ operationId: list, responses: { 200: { description: '', content: { application/json: { schema: ${answer} } }, links: { next: { operationId: list, parameters: { query.at: '$response.body#/more' } } } } } }`,
    want: { by: 'link-object', ...cursor },
  },
] as const;

describe('explicit rules', () => {
  it.each(cases)('$name', ({ given, want }) => {
    expect(decided(given)).toEqual({ rule: want, messages: [] });
  });

  it('x-dropshot-pagination', () => {
    const dropshot = {
      parameters: `[${query('page_token', 'type: string')}, ${query('limit', 'type: integer')}]`,
      answer: `{ properties: { items: ${things}, next_page: { type: string } } }`,
    };
    expect(decided('{ x-dropshot-pagination: { required: [] } }', {}, dropshot).rule).toEqual({
      by: 'x-dropshot-pagination',
      style: 'cursor',
      items: '/items',
      cursor: 'page_token',
      next: '/next_page',
      size: 'limit',
    });
  });

  it('x-ms-list-* on a parameter and on properties', () => {
    const marked = {
      parameters: `[{ in: query, name: at, x-ms-list-continuation-token: true, schema: { type: string } }]`,
      answer: `{ properties: { rows: { type: array, x-ms-list-page-items: true, items: {} }, more: { type: string, x-ms-list-continuation-token: true } } }`,
    };
    expect(decided('{}', {}, marked).rule).toEqual({
      by: 'x-ms-list',
      style: 'cursor',
      items: '/rows',
      cursor: 'at',
      next: '/more',
    });
  });

  it('x-stainless-pagination-property on schemas', () => {
    const mark = (purpose: string) => `x-stainless-pagination-property: { purpose: ${purpose} }`;
    const marked = {
      parameters: `[${query('n', `type: integer, ${mark('page_number_param')}`)}]`,
      answer: `{ properties: { rows: { type: array, ${mark('items')}, items: {} }, sheets: { type: integer, ${mark('total_page_count_field')} } } }`,
    };
    expect(decided('{}', {}, marked).rule).toEqual({
      by: 'x-stainless-pagination-property',
      style: 'page',
      items: '/rows',
      page: 'n',
      start: 1,
      totalPages: '/sheets',
    });
  });

  it('x-fern-pagination: true takes the rule of the document', () => {
    const get = `{ x-fern-pagination: true, parameters: ${parameters}, responses: { 200: { description: '', content: { application/json: { schema: ${answer} } } } } }`;
    const api = apiOf(
      `{ x-fern-pagination: { cursor: $request.at, next_cursor: $response.more, results: $response.rows }, paths: { /things: { get: ${get} } } }`,
    );
    const [found] = [...paginations(api).paginations.values()];
    expect(found === undefined ? null : ruleOf(found)).toEqual(cursor);
  });
});

const fits = '{ x-curlew-pagination: { style: cursor, cursor: at, next: /more, items: /rows } }';

describe('the order of sources', () => {
  it('config wins over an extension', () => {
    const operations = { 'GET /things': { style: 'page', page: 'n', items: '/rows' } } as const;
    expect(decided(fits, { operations })).toEqual({ rule: { by: 'config', ...page }, messages: [] });
  });

  it('config by operationId turns an operation off', () => {
    const off = decided(`{ operationId: listThings, ${fits.slice(1)}`, { operations: { listThings: false } });
    expect(off).toEqual({ rule: null, messages: [] });
  });

  it('exclude wins over an extension', () => {
    expect(decided(fits, { exclude: ['GET /things'] })).toEqual({ rule: null, messages: [] });
  });

  it('a scheme that fits wins over detection, one that does not is passed over and listed', () => {
    const schemes = {
      other: { style: 'cursor', cursor: 'nope', next: '/more' },
      rows: { style: 'page', page: 'n' },
    } as const;
    const found = paginations(operationApi({ parameters, answer }), { ...defaultPaginationOptions, schemes });
    expect(found.report.operations.map(({ rule, rejected }) => ({ rule, rejected }))).toEqual([
      { rule: 'scheme rows', rejected: [] },
    ]);
    const none = paginations(operationApi({ parameters, answer: things }), {
      ...defaultPaginationOptions,
      schemes: { other: schemes.other },
    });
    expect(none.report.operations[0]?.rejected[0]).toEqual({
      rule: 'scheme other',
      reason: 'nothing in the request is called "nope"',
      pointer: '/paths/~1things/get',
    });
  });
});

describe('a rule that does not fit is an error', () => {
  it.each([
    {
      name: 'a field that the response does not have',
      given: '{ operationId: listThings, x-curlew-pagination: { style: cursor, cursor: at, next: /nope } }',
      want: 'x-curlew-pagination does not fit GET /things (listThings): the response has nothing at "/nope"',
    },
    {
      name: 'a parameter that the request does not have',
      given: '{ x-curlew-pagination: { style: page, page: nope } }',
      want: 'x-curlew-pagination does not fit GET /things: nothing in the request is called "nope"',
    },
    {
      name: 'a style that there is none of',
      given: '{ x-curlew-pagination: { style: keyset } }',
      want: 'x-curlew-pagination does not fit GET /things: `style` is one of page, offset, cursor, id, url, link, single',
    },
    {
      name: 'a style that has to see the items, without items',
      given: '{ x-curlew-pagination: { style: page, page: n, items: null } }',
      want: 'x-curlew-pagination does not fit GET /things: the items are not known, and without them this style cannot tell its last page: set `items`',
    },
    {
      name: 'two extensions that disagree',
      given: `{ x-ms-pageable: { itemName: rows, nextLinkName: more }, ${fits.slice(1)}`,
      want: 'pagination by extension does not fit GET /things: x-curlew-pagination and x-ms-pageable disagree',
    },
  ])('$name', ({ given, want }) => {
    expect(decided(given)).toEqual({ rule: null, messages: [want] });
  });

  it('two extensions that agree do', () => {
    const both = `{ x-redocly-pagination: { style: cursor, cursorParam: at, nextCursor: /more, items: /rows }, ${fits.slice(1)}`;
    expect(decided(both)).toEqual({ rule: { by: 'x-curlew-pagination', ...cursor }, messages: [] });
  });

  it('the config names an operation that is not there', () => {
    const { messages } = decided('{}', { operations: { 'GET /nope': false } });
    expect(messages).toEqual([
      'the config speaks of the pagination of "GET /nope", which is no operation of the document',
    ]);
  });
});
