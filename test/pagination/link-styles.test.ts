// Links and single pages: one table line for each style, what the document says and the whole decision that follows.

import { describe, expect, it } from 'vitest';

import { paginations } from '../../generator/pagination/paginations.js';
import { operationApi, query, things } from './api.js';
import { at, body, common, field, schema, type StyleCase } from './style-case.js';

const cases: readonly StyleCase[] = [
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
