// `curlew inspect`: the whole report of a document that has something of everything, and its lines.

import { describe, expect, it } from 'vitest';
import { curlew, useCli } from '../commands/cli.js';
import { makeFolder } from '../folder.js';

useCli();

const document = `openapi: 3.0.3
info: { title: Birds, version: '2' }
servers: [{ url: 'https://birds.example/v2', description: production }]
security: [{ token: [] }]
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: query, name: key }
  schemas:
    Bird: { type: object, properties: { name: { type: string } } }
    Unused: { type: object }
paths:
  /birds:
    get:
      operationId: list-birds
      tags: [birds]
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: per_page, in: query, schema: { type: integer } }
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  success: { type: boolean }
                  result: { type: array, items: { $ref: '#/components/schemas/Bird' } }
                  result_info: { type: object, properties: { page: { type: integer }, total_pages: { type: integer } } }
    post:
      operationId: create-bird
      tags: [birds]
      deprecated: true
      security: []
      requestBody: { content: { 'application/json; charset=utf-8': { schema: { $ref: '#/components/schemas/Bird' } } } }
      responses: { '201': { description: ok } }
  /keys:
    get:
      security: [{ key: [] }, {}]
      responses: { '204': { description: ok } }
`;

const report = {
  title: 'Birds',
  version: '2',
  openapi: '3.0.3',
  schemas: 1,
  servers: [{ url: 'https://birds.example/v2', description: 'production' }],
  operations: {
    count: 3,
    deprecated: 1,
    methods: { GET: 2, POST: 1 },
    tags: { birds: 2, '': 1 },
    list: [
      {
        key: 'GET /birds',
        operationId: 'list-birds',
        function: 'listBirds',
        tag: 'birds',
        deprecated: false,
        pagination: 'page',
      },
      {
        key: 'POST /birds',
        operationId: 'create-bird',
        function: 'createBird',
        tag: 'birds',
        deprecated: true,
        pagination: null,
      },
      {
        key: 'GET /keys',
        operationId: null,
        function: 'getKeys',
        tag: null,
        deprecated: false,
        pagination: null,
      },
    ],
  },
  auth: {
    schemes: [
      { name: 'token', kind: 'bearer', in: null, operations: 1 },
      { name: 'key', kind: 'apiKey', in: 'query', operations: 1 },
    ],
    open: 1,
  },
  contentTypes: { requests: { 'application/json': 1 }, responses: { 'application/json': 1 } },
  pagination: {
    styles: { page: 1, offset: 0, cursor: 0, id: 0, url: 0, link: 0, single: 0 },
    unsure: 0,
    none: 2,
  },
  envelopes: [{ value: '/result', success: '/success', operations: 1 }],
  warnings: { count: 0, codes: {}, list: [] },
};

describe('inspect', () => {
  it('--json gives the whole report', async () => {
    const { code, out, err } = await curlew(makeFolder({ 'a.yaml': document }), ['inspect', 'a.yaml', '--json']);
    expect([code, err, JSON.parse(out)]).toEqual([0, '', report]);
  });

  it('prints a line each', async () => {
    const { code, out } = await curlew(makeFolder({ 'a.yaml': document }), ['inspect', 'a.yaml', '--operations', '-q']);
    expect([code, out]).toEqual([
      0,
      `document    Birds 2 (OpenAPI 3.0.3)
servers     https://birds.example/v2
operations  3, 1 deprecated: GET 2, POST 1
tags        birds 2, (none) 1
schemas     1
auth        token (bearer) 1, key (apiKey in query) 1, without credentials 1
requests    application/json 1
responses   application/json 1
pagination  page 1, no list 2
envelope    /result 1
warnings    none

GET /birds  listBirds  (page)
POST /birds  createBird  (deprecated)
GET /keys  getKeys
`,
    ]);
  });

  it('counts warnings by their code, and names the names of the lock file', async () => {
    const names = { operations: { 'GET /keys': 'fetchKeys' }, schemas: {} };
    const folder = makeFolder({
      'a.yaml': document,
      'generated/curlew.lock.json': JSON.stringify({ names }),
    });
    const { out } = await curlew(folder, [
      'inspect',
      'a.yaml',
      '--json',
      '--include',
      'path:/keys',
      'tag:birds',
      'id:gone',
    ]);
    const { warnings, operations } = JSON.parse(out) as typeof report;
    expect(operations.list.at(-1)?.function).toBe('fetchKeys');
    expect(warnings.count).toBe(warnings.list.length);
    expect(Object.keys(warnings.codes)).toContain('filter-matches-nothing');
  });

  it('ends with 1 where the document is wrong', async () => {
    const { code, out, err } = await curlew(makeFolder({ 'a.yaml': 'openapi: 3.1.0\npaths: 1\n' }), [
      'inspect',
      'a.yaml',
    ]);
    expect([code, out, err.split('\n')[0]?.startsWith('a.yaml:')]).toEqual([1, '', true]);
  });

  it('prints nothing of a document that a terminal would act upon', async () => {
    const hostile = document
      .replace('title: Birds', 'title: "\\x1b[31m\\u202eBirds"')
      .replaceAll('tags: [birds]', 'tags: ["\\x1b]0;x\\x07"]');
    const { out } = await curlew(makeFolder({ 'a.yaml': hostile }), ['inspect', 'a.yaml', '-q']);
    expect(out.replaceAll(/[\n\x20-\x7e]/g, '')).toBe('');
  });
});

it('snippet and codesamples say the names of the lock file', async () => {
  const names = { operations: { 'GET /keys': 'fetchKeys' }, schemas: {} };
  const folder = makeFolder({
    'a.yaml': document,
    'curlew.config.json': '{ "input": "a.yaml", "output": "out" }',
    'out/curlew.lock.json': JSON.stringify({ names }),
  });
  const snippet = await curlew(folder, ['snippet', 'a.yaml', 'fetchKeys', '--shell', 'typescript-usage']);
  expect([snippet.code, snippet.out.includes('await fetchKeys(client')]).toEqual([0, true]);
  const samples = await curlew(folder, [
    'codesamples',
    'a.yaml',
    '--shell',
    'typescript-usage',
    '--include',
    'path:/keys',
  ]);
  expect([samples.code, samples.out.includes('fetchKeys(client')]).toEqual([0, true]);
});
