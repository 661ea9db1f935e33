// One table line for each style: what the document says, and the whole decision that follows.

import { describe, expect, it } from 'vitest';

import type { Pagination } from '../../generator/model/pagination.js';
import { paginations } from '../../generator/pagination/paginations.js';
import { operationApi, query, things } from './api.js';

const at = '/paths/~1things/get';
const schema = `${at}/responses/200/content/application~1json/schema`;
const field = (name: string) => ({ in: 'query' as const, name, pointer: '' });
const body = (pointer: string) => ({ in: 'body' as const, pointer });
const common = {
  items: '/data',
  itemsKind: 'array',
  size: null,
  more: null,
  total: null,
  dropped: [],
  fixed: [],
} as const;

interface Case {
  readonly name: string;
  readonly given: Parameters<typeof operationApi>[0];
  readonly want: Pagination;
}

const cases: readonly Case[] = [
  {
    name: 'page with totals, Cloudflare',
    given: {
      parameters: `[${query('page', 'type: integer, minimum: 1')}, ${query('per_page', 'type: integer')}, ${query('order', 'type: string')}]`,
      answer: `{ type: object, properties: { errors: ${things}, messages: ${things}, result: ${things}, result_info: { type: object, properties: {
        page: { type: integer }, per_page: { type: integer }, count: { type: integer }, total_count: { type: integer }, total_pages: { type: integer } } } } }`,
    },
    want: {
      ...common,
      style: 'page',
      confidence: 'high',
      rule: 'S7',
      items: '/result',
      page: field('page'),
      start: 1,
      next: null,
      size: field('per_page'),
      total: body('/result_info/total_count'),
      totalPages: body('/result_info/total_pages'),
      echoedPage: body('/result_info/page'),
      echoedSize: body('/result_info/per_page'),
      evidence: [
        `${at}/parameters/0`,
        `${at}/parameters/1`,
        ...['total_count', 'total_pages', 'page', 'per_page'].map(
          (name) => `${schema}/properties/result_info/properties/${name}`,
        ),
        `${schema}/properties/result`,
      ],
      stop: 'ends at `result_info.total_pages`, else at `result_info.total_count`, else at an empty page',
    },
  },
  {
    name: 'page counted from 0, without totals',
    given: {
      parameters: `[${query('page', 'type: integer, minimum: 0, default: 0')}, ${query('size', 'type: integer')}]`,
      answer: things,
    },
    want: {
      ...common,
      style: 'page',
      confidence: 'medium',
      rule: 'S7',
      items: '',
      page: field('page'),
      start: 0,
      next: null,
      size: field('size'),
      totalPages: null,
      echoedPage: null,
      echoedSize: null,
      evidence: [`${at}/parameters/0`, `${at}/parameters/1`, schema],
      stop: 'ends at an empty page',
    },
  },
  {
    name: 'offset with an int64 default of 0',
    given: {
      parameters: `[${query('offset', 'type: integer, format: int64, default: 0')}, ${query('limit', 'type: integer')}]`,
      answer: `{ properties: { data: ${things}, total_count: { type: integer } } }`,
    },
    want: {
      ...common,
      style: 'offset',
      confidence: 'high',
      rule: 'S6',
      offset: field('offset'),
      start: 0,
      advance: 'items',
      next: null,
      echoedOffset: null,
      echoedSize: null,
      size: field('limit'),
      total: body('/total_count'),
      evidence: [
        `${at}/parameters/0`,
        `${at}/parameters/1`,
        `${schema}/properties/total_count`,
        `${schema}/properties/data`,
      ],
      stop: 'ends at `total_count`, else at an empty page',
    },
  },
  {
    name: 'offset counted from 1, SCIM, whose `schemas` are no items',
    given: {
      parameters: `[${query('startIndex', 'type: integer')}, ${query('count', 'type: integer')}]`,
      answer: `{ properties: { schemas: { type: array, items: { type: string } }, totalResults: { type: integer },
        startIndex: { type: integer }, itemsPerPage: { type: integer }, Resources: ${things} } }`,
    },
    want: {
      ...common,
      style: 'offset',
      confidence: 'high',
      rule: 'S6',
      items: '/Resources',
      offset: field('startIndex'),
      start: 1,
      advance: 'items',
      next: null,
      echoedOffset: body('/startIndex'),
      echoedSize: body('/itemsPerPage'),
      size: field('count'),
      total: body('/totalResults'),
      evidence: [
        `${at}/parameters/0`,
        `${at}/parameters/1`,
        `${schema}/properties/totalResults`,
        `${schema}/properties/itemsPerPage`,
        `${schema}/properties/Resources`,
      ],
      stop: 'ends at `totalResults`, else at an empty page',
    },
  },
  {
    name: 'offset whose next value a header gives',
    given: {
      parameters: `[${query('offset', 'type: integer')}, ${query('limit', 'type: integer')}]`,
      headers: '{ X-Next-Offset: { schema: { type: integer } } }',
      answer: things,
    },
    want: {
      ...common,
      style: 'offset',
      confidence: 'high',
      rule: 'S6',
      items: '',
      offset: field('offset'),
      start: 0,
      advance: 'items',
      next: { in: 'header', name: 'x-next-offset' },
      echoedOffset: null,
      echoedSize: null,
      size: field('limit'),
      evidence: [`${at}/parameters/0`, `${at}/parameters/1`, schema],
      stop: 'ends when `x-next-offset` is blank, else at an empty page',
    },
  },
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
  {
    name: 'next URL by its format',
    given: {
      answer: `{ properties: { count: { type: integer }, next: { type: [string, 'null'], format: uri }, previous: { type: [string, 'null'], format: uri }, results: ${things} } }`,
    },
    want: {
      ...common,
      style: 'url',
      confidence: 'high',
      rule: 'S3',
      items: '/results',
      next: body('/next'),
      previous: body('/previous'),
      total: body('/count'),
      evidence: [`${schema}/properties/next`, `${schema}/properties/results`],
      stop: 'ends when `next` is empty',
    },
  },
  {
    name: 'next URL with dots in its name, OData',
    given: {
      parameters: `[${query('$top', 'type: integer')}, ${query('$skip', 'type: integer')}]`,
      answer: `{ properties: { value: ${things}, '@odata.nextLink': { type: string } } }`,
    },
    want: {
      ...common,
      style: 'url',
      confidence: 'high',
      rule: 'S3',
      items: '/value',
      next: body('/@odata.nextLink'),
      previous: null,
      size: field('$top'),
      dropped: [field('$skip')],
      evidence: [`${schema}/properties/@odata.nextLink`, `${schema}/properties/value`],
      stop: 'ends when `@odata.nextLink` is empty',
    },
  },
  {
    name: 'next link of JSON:API, whose `included` is not the list',
    given: {
      answer: `{ properties: { data: ${things}, included: ${things}, links: { properties: { self: { type: string }, next: { type: string }, prev: { type: string } } } } }`,
    },
    want: {
      ...common,
      style: 'url',
      confidence: 'high',
      rule: 'S3',
      next: body('/links/next'),
      previous: body('/links/prev'),
      evidence: [`${schema}/properties/links/properties/next`, `${schema}/properties/data`],
      stop: 'ends when `links.next` is empty',
    },
  },
  {
    name: 'Link header, GitHub',
    given: {
      parameters: `[${query('page', 'type: integer')}, ${query('per_page', 'type: integer')}]`,
      headers: '{ Link: { schema: { type: string } } }',
      answer: things,
    },
    want: {
      ...common,
      style: 'link',
      confidence: 'high',
      rule: 'S5',
      items: '',
      size: field('per_page'),
      dropped: [field('page')],
      evidence: [`${at}/parameters/0`, `${at}/responses/200/headers/Link`, schema],
      stop: 'ends when no `Link` header has rel="next"',
    },
  },
  {
    name: 'single page: the answer speaks of pages, and nothing can be asked for',
    given: {
      answer: `{ properties: { result: ${things}, result_info: { properties: { page: { type: integer }, total_count: { type: integer } } } } }`,
    },
    want: {
      ...common,
      style: 'single',
      confidence: 'high',
      rule: 'single',
      items: '/result',
      total: body('/result_info/total_count'),
      evidence: [`${schema}/properties/result_info`, `${schema}/properties/result`],
      stop: 'one request: the operation has no way to ask for more',
    },
  },
];

describe('paginations, one style each', () => {
  it.each(cases)('$name', ({ given, want }) => {
    expect([...paginations(operationApi(given)).paginations.values()]).toEqual([want]);
  });
});
