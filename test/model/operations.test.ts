// Path Items and what is in them, as operations of the model.

import { describe, expect, it } from 'vitest';
import { documentOf, modelOf, operationOf } from './api.js';

describe('an operation', () => {
  it('is plain data with nothing left out', () => {
    const given = {
      operationId: 'get-a',
      tags: ['t', 1],
      summary: 's',
      description: 'd',
      deprecated: true,
      externalDocs: { url: 'https://d' },
      'x-own': 1,
    };
    expect(operationOf(given)).toEqual({
      key: 'GET /a',
      operationId: 'get-a',
      method: 'GET',
      path: '/a',
      pointer: '/paths/~1a/get',
      tags: ['t'],
      summary: 's',
      description: 'd',
      deprecated: true,
      externalDocs: 'https://d',
      parameters: [],
      body: null,
      responses: [
        {
          status: '204',
          description: 'done',
          contents: [],
          headers: [],
          links: {},
          pointer: '/paths/~1a/get/responses/204',
        },
      ],
      security: [],
      servers: [],
      envelope: null,
      extensions: { 'x-own': 1 },
    });
  });

  it('has nothing that the document has not', () => {
    const { operationId, summary, externalDocs, deprecated } = operationOf({});
    expect([operationId, summary, externalDocs, deprecated]).toEqual([null, '', null, false]);
  });

  it('takes words and servers of its path item where it has none', () => {
    const item = {
      summary: 'of the path',
      servers: [{ url: 'https://path' }],
      get: { responses: {} },
      put: { summary: 'own', servers: [{ url: 'https://own' }] },
    };
    const { operations } = modelOf({ paths: { '/a': item } });
    expect(operations.map(({ summary, servers }) => [summary, servers[0]?.url])).toEqual([
      ['of the path', 'https://path'],
      ['own', 'https://own'],
    ]);
  });

  it('takes the server of the options before all', () => {
    const api = modelOf(
      { servers: [{ url: 'https://a' }], paths: { '/a': { get: { servers: [{ url: 'https://b' }] } } } },
      { server: 'https://mine' },
    );
    expect([api.servers.map(({ url }) => url), api.operations[0]?.servers]).toEqual([['https://mine'], []]);
  });

  it('may have any method (OpenAPI 3.2)', () => {
    const { operations } = modelOf({
      paths: { '/a': { query: {}, additionalOperations: { LINK: {}, 'M-SEARCH': {} } } },
    });
    expect(operations.map(({ key, pointer }) => [key, pointer])).toEqual([
      ['QUERY /a', '/paths/~1a/query'],
      ['LINK /a', '/paths/~1a/additionalOperations/LINK'],
      ['M-SEARCH /a', '/paths/~1a/additionalOperations/M-SEARCH'],
    ]);
  });

  it('has a path with a slash', () => {
    expect(modelOf({ paths: { a: { get: {} } } }).operations[0]?.key).toBe('GET /a');
  });

  it('has responses with a status only', () => {
    const statuses = operationOf({
      responses: { 200: {}, '4XX': {}, default: {}, 999: {}, 'x-own': {}, constructor: {} },
    }).responses;
    expect(statuses.map(({ status }) => status)).toEqual(['200', '4XX', 'default']);
  });
});

const security = {
  cloudflare: { type: 'http', scheme: 'Bearer' },
  basic: { type: 'http', scheme: 'basic' },
  strange: { type: 'moon' },
};

describe('security', () => {
  it('is folded to what a client sends', () => {
    const { securitySchemes } = modelOf({
      components: {
        securitySchemes: {
          ...security,
          digest: { type: 'http', scheme: 'Digest', description: 'd' },
          key: { type: 'apiKey', in: 'header', name: 'X-Key' },
          nowhere: { type: 'apiKey', in: 'moon', name: 'X' },
          open: { type: 'openIdConnect', openIdConnectUrl: 'https://x' },
          flows: { type: 'oauth2', flows: {} },
          tls: { type: 'mutualTLS' },
        },
      },
    });
    expect(securitySchemes).toEqual({
      cloudflare: { kind: 'bearer', description: '' },
      basic: { kind: 'basic', description: '' },
      digest: { kind: 'http', scheme: 'Digest', description: 'd' },
      key: { kind: 'apiKey', in: 'header', name: 'X-Key', description: '' },
      open: { kind: 'oauth2', description: '' },
      flows: { kind: 'oauth2', description: '' },
      tls: { kind: 'mutualTLS', description: '' },
    });
  });

  interface Case {
    readonly name: string;
    readonly own: readonly object[] | undefined;
    readonly want: readonly object[];
  }

  const asked: readonly Case[] = [
    { name: 'of the document', own: undefined, want: [{ cloudflare: [] }] },
    { name: 'of the operation', own: [{ basic: ['a'] }], want: [{ basic: ['a'] }] },
    { name: 'none', own: [], want: [] },
    {
      name: 'schemes that are not defined',
      own: [{ gone: [], basic: [] }, { constructor: [] }],
      want: [{ basic: [] }],
    },
    { name: 'or none', own: [{}, { basic: [] }], want: [{ basic: [] }] },
  ];

  it.each(asked)('asked for: $name', ({ own, want }) => {
    const over = { security: [{ cloudflare: [] }], components: { securitySchemes: security } };
    expect(operationOf(own === undefined ? {} : { security: own }, 'GET /a', over).security).toEqual(want);
  });
});

describe('parameters', () => {
  const parameter = (over: object): object => ({ name: 'q', in: 'query', schema: {}, ...over });

  it('of the operation override those of the path', () => {
    const shared = [parameter({ description: 'path' }), parameter({ name: 'id', in: 'path' })];
    const get = { parameters: [parameter({ description: 'own' }), parameter({ in: 'header' })] };
    const [operation] = modelOf({ paths: { '/a': { parameters: shared, get } } }).operations;
    expect(operation?.parameters.map(({ name, in: location, description }) => [name, location, description])).toEqual([
      ['q', 'query', 'own'],
      ['id', 'path', ''],
      ['q', 'header', ''],
    ]);
  });

  it('that other parts of a request own are left out', () => {
    const names = ['Accept', 'content-type', 'AUTHORIZATION', 'Content-Length', 'transfer-encoding', 'X-Own'];
    const { parameters } = operationOf({ parameters: names.map((name) => parameter({ name, in: 'header' })) });
    expect(parameters.map(({ name }) => name)).toEqual(['X-Own']);
  });

  it.each([
    { given: { in: 'path' }, want: 'simple' },
    { given: { in: 'path', explode: true }, want: 'simpleExplode' },
    { given: { in: 'path', style: 'label' }, want: 'label' },
    { given: { in: 'path', style: 'matrix', explode: true }, want: 'matrixExplode' },
    { given: { in: 'path', style: 'form' }, want: 'simple' },
    { given: { in: 'query' }, want: 'formExplode' },
    { given: { in: 'query', explode: false }, want: 'form' },
    { given: { in: 'query', style: 'spaceDelimited' }, want: 'spaceDelimited' },
    { given: { in: 'query', style: 'pipeDelimited', explode: false }, want: 'pipeDelimited' },
    { given: { in: 'query', style: 'pipeDelimited', explode: true }, want: 'formExplode' },
    { given: { in: 'query', style: 'deepObject' }, want: 'deepObject' },
    { given: { in: 'header', style: 'form', explode: true }, want: 'simpleExplode' },
    { given: { in: 'cookie' }, want: 'formExplode' },
    { given: { in: 'query', content: { 'application/json': { schema: {} } } }, want: 'json' },
    { given: { in: 'query', content: { 'application/x-www-form-urlencoded': {} } }, want: 'urlencoded' },
    { given: { in: 'query', content: { 'text/plain': {} } }, want: 'text' },
  ])('are written by style: $given', ({ given, want }) => {
    expect(operationOf({ parameters: [parameter(given)] }).parameters[0]?.style).toBe(want);
  });

  it('that are called as objects have members', () => {
    const names = ['constructor', '__proto__', 'hasOwnProperty'];
    const { parameters } = operationOf({ parameters: names.map((name) => parameter({ name })) });
    expect(parameters.map(({ name }) => name)).toEqual(names);
  });
});

describe('schemas', () => {
  it('are those that operations reach, in document order', () => {
    const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
    const schemas = {
      Unused: { properties: { a: ref('Loop') } },
      Item: { example: ref('Unused'), default: ref('Unused'), enum: [ref('Unused')], 'x-own': ref('Unused') },
      Loop: { properties: { $ref: ref('Named'), next: ref('Loop') } },
      Named: {},
      Body: { items: ref('Item') },
      'a/b~c d': {},
      constructor: {},
    };
    const responses = {
      200: {
        content: { 'application/json': { schema: { anyOf: [ref('Loop'), ref('a~1b~0c%20d'), ref('constructor')] } } },
      },
    };
    const document = documentOf(
      { 'POST /a': { responses, requestBody: { content: { 'application/json': { schema: ref('Body') } } } } },
      { components: { schemas } },
    );
    expect(Object.keys(modelOf(document).schemas)).toEqual(['Item', 'Loop', 'Named', 'Body', 'a/b~c d', 'constructor']);
  });
});
