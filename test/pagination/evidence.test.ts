// Evidence that is weaker than a name and a type, and still enough: what large documents made necessary.

import { expect, it } from 'vitest';

import { paginations } from '../../generator/pagination/paginations.js';
import { operationApi, query, things } from './api.js';

const paging = '{ type: object, properties: { page: { type: integer }, total: { type: integer } } }';

interface Case {
  readonly name: string;
  readonly given: Parameters<typeof operationApi>[0];
  readonly want: { readonly style: string; readonly confidence: string; readonly items: string };
}

const cases: readonly Case[] = [
  {
    name: 'a page number declared as a text, where the answer counts in numbers, Cloudflare',
    given: {
      parameters: `[${query('page', 'type: string')}, ${query('per_page', 'type: integer')}]`,
      answer: `{ properties: { result: ${things}, result_info: { properties: { page: { type: integer }, total_count: { type: integer } } } } }`,
    },
    want: { style: 'page', confidence: 'medium', items: '/result' },
  },
  {
    name: 'a page number and a page size declared as texts, Slack',
    given: {
      parameters: `[${query('page', 'type: string')}, ${query('count', 'type: string')}]`,
      answer: `{ properties: { files: ${things}, paging: ${paging} } }`,
    },
    want: { style: 'page', confidence: 'medium', items: '/files' },
  },
  {
    name: 'texts of one resource beside a list that the answer counts, Cloudflare',
    given: {
      key: 'GET /scores/{user}',
      parameters: `[${query('page', 'type: integer')}, ${query('per_page', 'type: integer')}]`,
      answer: `{ properties: { result: { properties: { email: { type: string }, events: ${things} } }, result_info: ${paging} } }`,
    },
    want: { style: 'page', confidence: 'medium', items: '/result/events' },
  },
  {
    name: 'a `next` and a `previous` among cursors',
    given: {
      parameters: `[${query('cursor', 'type: string')}]`,
      answer: `{ properties: { data: ${things}, meta: { properties: { cursors: { properties: { next: { type: string }, previous: { type: string } } } } } } }`,
    },
    want: { style: 'cursor', confidence: 'high', items: '/data' },
  },
  {
    name: 'a bare `next` beside a token parameter',
    given: {
      parameters: `[${query('cursor', 'type: string')}]`,
      answer: `{ properties: { data: ${things}, next: { type: string } } }`,
    },
    want: { style: 'cursor', confidence: 'medium', items: '/data' },
  },
  {
    name: 'a result that two parts of an allOf describe, Cloudflare',
    given: {
      parameters: `[${query('continuation_token', 'type: string')}]`,
      answer: `{ allOf: [
        { properties: { result: { type: object, properties: { continuation_token: { type: string } } } } },
        { properties: { result: { type: object, properties: { images: ${things} } } } } ] }`,
    },
    want: { style: 'cursor', confidence: 'high', items: '/result/images' },
  },
];

it.each(cases)('$name', ({ given, want }) => {
  const found = [...paginations(operationApi(given)).paginations.values()];
  expect(found.map(({ style, confidence, items }) => ({ style, confidence, items }))).toEqual([want]);
});
