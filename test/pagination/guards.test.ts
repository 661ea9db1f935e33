// What looks like pagination and is not, or may not be: nothing is emitted, and the report says why.

import { describe, expect, it } from 'vitest';

import { paginations } from '../../generator/pagination/paginations.js';
import { apiOf, operationApi, query, things } from './api.js';

interface Case {
  readonly name: string;
  readonly given: Parameters<typeof operationApi>[0];
  readonly want: { readonly outcome: string; readonly reason: string };
}

const cases: readonly Case[] = [
  {
    name: 'several arrays under a cursor, Plaid sync',
    given: {
      key: 'POST /transactions/sync',
      rest: `{ requestBody: { content: { application/json: { schema: { properties: { cursor: { type: string }, count: { type: integer } } } } } } }`,
      answer: `{ properties: { added: ${things}, modified: ${things}, removed: ${things}, next_cursor: { type: string }, has_more: { type: boolean } } }`,
    },
    want: { outcome: 'unsure', reason: 'several arrays could be the items: /added, /modified, /removed' },
  },
  {
    name: 'one resource with lists inside of it',
    given: {
      key: 'GET /folders/{id}',
      parameters: `[${query('offset', 'type: integer')}, ${query('limit', 'type: integer')}]`,
      answer: `{ properties: { id: { type: string }, tags: ${things} } }`,
    },
    want: {
      outcome: 'none',
      reason: 'the path ends in a parameter and the response has an `id` of its own: one resource with lists inside',
    },
  },
  {
    name: 'one resource in a payload, by the texts beside its list',
    given: {
      key: 'GET /scores/{user}',
      parameters: `[${query('page', 'type: integer')}, ${query('per_page', 'type: integer')}]`,
      answer: `{ properties: { result: { properties: { email: { type: string }, events: ${things} } } } }`,
    },
    want: {
      outcome: 'unsure',
      reason: 'the path ends in a parameter and /result has texts beside the list: it may be one resource',
    },
  },
  {
    name: 'a POST that creates',
    given: {
      key: 'POST /widgets/create',
      rest: `{ requestBody: { content: { application/json: { schema: { properties: { page: { type: integer }, per_page: { type: integer } } } } } } }`,
      answer: `{ properties: { items: ${things}, total: { type: integer } } }`,
    },
    want: { outcome: 'none', reason: 'a POST that changes something is not repeated' },
  },
  {
    name: 'a POST whose name does not say what it does',
    given: {
      key: 'POST /widgets',
      rest: `{ requestBody: { content: { application/json: { schema: { properties: { page: { type: integer }, per_page: { type: integer } } } } } } }`,
      answer: `{ properties: { items: ${things}, total: { type: integer } } }`,
    },
    want: { outcome: 'unsure', reason: 'a POST whose name does not say that it only reads' },
  },
  {
    name: 'a cursor that is required',
    given: {
      parameters: `[{ in: query, name: cursor, required: true, schema: { type: string } }]`,
      answer: `{ properties: { data: ${things}, next_cursor: { type: string } } }`,
    },
    want: { outcome: 'unsure', reason: '`cursor` is required, so the first page cannot be asked for without one' },
  },
  {
    name: 'a cursor that a body has to have',
    given: {
      key: 'POST /widgets/search',
      rest: `{ requestBody: { content: { application/json: { schema: { required: [cursor], properties: { cursor: { type: string } } } } } } }`,
      answer: `{ properties: { items: ${things}, next_cursor: { type: string } } }`,
    },
    want: { outcome: 'unsure', reason: '`/cursor` is required, so the first page cannot be asked for without one' },
  },
  {
    name: 'a cursor whose `next` stands beside a `previous`: URLs in Django REST framework',
    given: {
      parameters: `[${query('cursor', 'type: string')}]`,
      answer: `{ properties: { results: ${things}, next: { type: string }, previous: { type: string } } }`,
    },
    want: { outcome: 'unsure', reason: '`cursor` is continued by /next, which may be a token or a URL' },
  },
  {
    name: 'a cursor without a field that gives the next',
    given: { parameters: `[${query('cursor', 'type: string')}]`, answer: `{ properties: { data: ${things} } }` },
    want: { outcome: 'unsure', reason: '`cursor` has no field in the response that gives the next value' },
  },
  {
    name: 'two fields that could both be the next cursor',
    given: {
      parameters: `[${query('cursor', 'type: string')}]`,
      answer: `{ properties: { data: ${things}, next_cursor: { type: string }, next_token: { type: string } } }`,
    },
    want: { outcome: 'unsure', reason: '`cursor` could be continued from /next_cursor or /next_token' },
  },
  {
    name: 'an id without has_more or last_id',
    given: { parameters: `[${query('since', 'type: integer', 'Only users with a greater id')}]`, answer: things },
    want: { outcome: 'unsure', reason: '`since` has neither `has_more` nor `last_id` beside it in the response' },
  },
  {
    name: 'a page number alone',
    given: { parameters: `[${query('page', 'type: integer')}]`, answer: `{ properties: { data: ${things} } }` },
    want: { outcome: 'unsure', reason: '`page` has neither a page size nor a total beside it' },
  },
  {
    name: 'a `next` that may be a URL or a token',
    given: { answer: `{ properties: { data: ${things}, next: { type: string } } }` },
    want: {
      outcome: 'unsure',
      reason: '/next may be a URL or a token: its name, format, example and description do not say',
    },
  },
  {
    name: 'an object by key',
    given: {
      parameters: `[${query('pageToken', 'type: string')}]`,
      answer: `{ properties: { items: { type: object, additionalProperties: { type: object } }, nextPageToken: { type: string } } }`,
    },
    want: { outcome: 'unsure', reason: '/items is an object by key: whether its members are the items is not said' },
  },
  {
    name: 'an answer that is an array or an object',
    given: {
      parameters: `[${query('page', 'type: integer')}, ${query('per_page', 'type: integer')}]`,
      answer: `{ oneOf: [${things}, { type: object, properties: { data: ${things} } }] }`,
    },
    want: { outcome: 'unsure', reason: 'the successful response is an array or an object' },
  },
];

describe('guards', () => {
  it.each(cases)('$name', ({ given, want }) => {
    const found = paginations(operationApi(given));
    const [first] = found.report.operations;
    expect({ emitted: found.paginations.size, outcome: first?.outcome, reason: first?.reason }).toEqual({
      emitted: 0,
      ...want,
    });
  });
});

const single: readonly Omit<Case, 'want'>[] = [
  {
    name: 'a `since` that is a point in time, by its format',
    given: { parameters: `[${query('since', 'type: string, format: date-time')}]`, answer: things },
  },
  {
    name: 'a `since` that is a point in time, by its description',
    given: {
      parameters: `[${query('since', 'type: string', 'Only show results after this timestamp')}]`,
      answer: things,
    },
  },
  {
    name: 'a size that is an image size',
    given: { parameters: `[${query('size', 'enum: [small, large]')}]`, answer: things },
  },
  { name: 'a page size alone', given: { parameters: `[${query('limit', 'type: integer')}]`, answer: things } },
  {
    name: 'an integer page beside nothing that is a list page size, with an enumerated cursor',
    given: { parameters: `[${query('order', 'type: string')}]`, answer: things },
  },
];

describe('filters and sizes do not make pages', () => {
  it.each(single)('$name', ({ given }) => {
    const found = paginations(operationApi(given));
    expect([...found.paginations.values()].map(({ style }) => style)).toEqual(['single']);
  });
});

it('keeps a filter by time when it drops the parameters of other styles', () => {
  const found = paginations(
    operationApi({
      parameters: `[${query('cursor', 'type: string')}, ${query('since', 'type: string, format: date-time')}, ${query('page', 'type: integer')}]`,
      answer: `{ properties: { data: ${things}, next_cursor: { type: string } } }`,
    }),
  );
  const [pagination] = [...found.paginations.values()];
  expect(pagination?.dropped).toEqual([{ in: 'query', name: 'page', pointer: '' }]);
});

it('says why a request for pages finds no list in the answer', () => {
  const { report } = paginations(
    operationApi({
      parameters: `[${query('cursor', 'type: string')}]`,
      answer: '{ properties: { ok: { type: boolean } } }',
    }),
  );
  expect(report.operations.map(({ outcome, reason }) => ({ outcome, reason }))).toEqual([
    { outcome: 'none', reason: 'the response holds no array' },
  ]);
});

it('breaks a tie by what most operations of the document do, and says so', () => {
  const list = (extra: string) =>
    `get: { parameters: [${query('cursor', 'type: string')}], responses: { 200: { description: '', content: { application/json: { schema: { properties: { data: ${things}, next_cursor: { type: string }${extra} } } } } } } }`;
  const api = apiOf(
    `paths: { /a: { ${list('')} }, /b: { ${list('')} }, /c: { ${list(', next_token: { type: string }')} } }`,
  );
  const found = [...paginations(api).paginations].map(([key, { rule, confidence }]) => ({ key, rule, confidence }));
  expect(found).toEqual([
    { key: 'GET /a', rule: 'S1', confidence: 'high' },
    { key: 'GET /b', rule: 'S1', confidence: 'high' },
    { key: 'GET /c', rule: 'S1 via majority', confidence: 'medium' },
  ]);
});
