// What a rule leaves out is found in the document: where counting starts, totals, echoes, the way back.

import { describe, expect, it } from 'vitest';

import { defaultPaginationOptions, type PaginationRule } from '../../generator/pagination/options.js';
import { ruleOf } from '../../generator/pagination/override.js';
import { paginations } from '../../generator/pagination/paginations.js';
import { operationApi, query, things } from './api.js';

interface Case {
  readonly name: string;
  readonly rule: PaginationRule;
  readonly parameters: readonly string[];
  readonly fields: string;
  readonly want: object;
}

const cases: readonly Case[] = [
  {
    name: 'page: the first page, by the default, and the number of pages',
    rule: { style: 'page', page: 'sheet' },
    parameters: [query('sheet', 'type: integer, default: 0')],
    fields: 'total_pages: { type: integer }, total: { type: integer }',
    want: { page: 'sheet', start: 0, totalPages: '/total_pages', total: '/total' },
  },
  {
    name: 'page: the parameter, and the first page by the minimum',
    rule: { style: 'page' },
    parameters: [query('pageNumber', 'type: integer, minimum: 0'), query('size', 'type: integer')],
    fields: 'total: { type: integer }',
    want: { page: 'pageNumber', start: 0, size: 'size', total: '/total' },
  },
  {
    name: 'page: nothing, where the rule says so',
    rule: { style: 'page', page: 'sheet', start: 1, totalPages: null, total: null },
    parameters: [query('sheet', 'type: integer, default: 0')],
    fields: 'total_pages: { type: integer }, total: { type: integer }',
    want: { page: 'sheet', start: 1 },
  },
  {
    name: 'offset: SCIM counts from 1',
    rule: { style: 'offset' },
    parameters: [query('startIndex', 'type: integer'), query('count', 'type: integer')],
    fields: 'totalResults: { type: integer }, itemsPerPage: { type: integer }',
    want: { offset: 'startIndex', start: 1, size: 'count', total: '/totalResults', echoedSize: '/itemsPerPage' },
  },
  {
    name: 'cursor: where the next one is, and the one before',
    rule: { style: 'cursor' },
    parameters: [query('marker', 'type: string')],
    fields: 'next_marker: { type: string }, previous_cursor: { type: string }',
    want: { cursor: 'marker', next: '/next_marker', previous: '/previous_cursor' },
  },
  {
    name: 'id: the way back',
    rule: { style: 'id' },
    parameters: [query('starting_after', 'type: string'), query('ending_before', 'type: string')],
    fields: 'has_more: { type: boolean }, last_id: { type: string }',
    want: { after: 'starting_after', id: '/id', before: 'ending_before', last: '/last_id', more: '/has_more' },
  },
  {
    name: 'url: the field, and the one before',
    rule: { style: 'url' },
    parameters: [],
    fields: 'next_url: { type: string }, prev_url: { type: string }',
    want: { next: '/next_url', previous: '/prev_url' },
  },
];

describe('a rule without', () => {
  it.each(cases)('$name', ({ rule, parameters, fields, want }) => {
    const answer = `{ properties: { data: ${things}, ${fields} } }`;
    const api = operationApi({ parameters: `[${parameters.join(', ')}]`, answer });
    const found = paginations(api, { ...defaultPaginationOptions, operations: { 'GET /things': rule } });
    expect(found.diagnostics).toEqual([]);
    expect([...found.paginations.values()].map(ruleOf)).toEqual([{ style: rule.style, items: '/data', ...want }]);
  });
});
