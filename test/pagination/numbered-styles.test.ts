// Page numbers and offsets: one table line for each style, what the document says and the whole decision that follows.

import { describe, expect, it } from 'vitest';

import { paginations } from '../../generator/pagination/paginations.js';
import { operationApi, query, things } from './api.js';
import { at, body, common, field, schema, type StyleCase } from './style-case.js';

const cases: readonly StyleCase[] = [
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
];

describe('paginations, one style each', () => {
  it.each(cases)('$name', ({ given, want }) => {
    expect([...paginations(operationApi(given)).paginations.values()]).toEqual([want]);
  });
});
