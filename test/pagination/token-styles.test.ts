// Tokens and ids: one table line for each style, what the document says and the whole decision that follows.

import { describe, expect, it } from 'vitest';

import { paginations } from '../../generator/pagination/paginations.js';
import { operationApi, query, things } from './api.js';
import { at, body, common, field, schema, type StyleCase } from './style-case.js';

const cases: readonly StyleCase[] = [
  {
    name: 'cursor deep in the metadata, Slack',
    given: {
      parameters: `[${query('cursor', 'type: string')}, ${query('limit', 'type: integer')}]`,
      answer: `{ properties: { data: ${things}, response_metadata: { properties: { next_cursor: { type: string } } } } }`,
    },
    want: {
      ...common,
      style: 'cursor',
      confidence: 'high',
      rule: 'S1',
      cursor: field('cursor'),
      next: body('/response_metadata/next_cursor'),
      endValues: [],
      previous: null,
      size: field('limit'),
      evidence: [
        `${at}/parameters/0`,
        `${schema}/properties/response_metadata/properties/next_cursor`,
        `${schema}/properties/data`,
      ],
      stop: 'ends when `response_metadata.next_cursor` is empty',
    },
  },
  {
    name: 'cursor before offset, which is left out; the flag that switches it on is sent, Box',
    given: {
      parameters: `[${query('usemarker', 'type: boolean')}, ${query('marker', 'type: string')}, ${query('offset', 'type: integer')}, ${query('limit', 'type: integer')}]`,
      answer: `{ properties: { entries: ${things}, order: ${things}, next_marker: { type: [string, 'null'] } } }`,
    },
    want: {
      ...common,
      style: 'cursor',
      confidence: 'high',
      rule: 'S1',
      items: '/entries',
      cursor: field('marker'),
      next: body('/next_marker'),
      endValues: [],
      previous: null,
      size: field('limit'),
      dropped: [field('offset')],
      fixed: [{ field: field('usemarker'), value: true }],
      evidence: [`${at}/parameters/1`, `${schema}/properties/next_marker`, `${schema}/properties/entries`],
      stop: 'ends when `next_marker` is empty',
    },
  },
  {
    name: 'cursor called offset, Asana',
    given: {
      parameters: `[${query('offset', 'type: string')}, ${query('limit', 'type: integer')}]`,
      answer: `{ properties: { data: ${things}, next_page: { type: [object, 'null'], properties: { offset: { type: string }, path: { type: string }, uri: { type: string, format: uri } } } } }`,
    },
    want: {
      ...common,
      style: 'cursor',
      confidence: 'high',
      rule: 'S2',
      cursor: field('offset'),
      next: body('/next_page/offset'),
      endValues: [],
      previous: null,
      size: field('limit'),
      evidence: [`${at}/parameters/0`, `${schema}/properties/next_page/properties/offset`, `${schema}/properties/data`],
      stop: 'ends when `next_page.offset` is empty',
    },
  },
  {
    name: 'id of the last item, both ways, Stripe',
    given: {
      parameters: `[${query('starting_after', 'type: string')}, ${query('ending_before', 'type: string')}, ${query('limit', 'type: integer')}]`,
      answer: `{ properties: { data: ${things}, has_more: { type: boolean }, url: { type: string } } }`,
    },
    want: {
      ...common,
      style: 'id',
      confidence: 'high',
      rule: 'S4',
      after: field('starting_after'),
      id: '/id',
      last: null,
      before: field('ending_before'),
      first: null,
      size: field('limit'),
      more: body('/has_more'),
      dropped: [field('ending_before')],
      evidence: [`${at}/parameters/0`, `${schema}/properties/has_more`, `${schema}/properties/data`],
      stop: 'ends when `has_more` is false, else at an empty page',
    },
  },
];

describe('paginations, one style each', () => {
  it.each(cases)('$name', ({ given, want }) => {
    expect([...paginations(operationApi(given)).paginations.values()]).toEqual([want]);
  });
});
