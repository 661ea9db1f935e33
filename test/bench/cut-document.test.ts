// Documents cut to fewer operations, and documents with one operation changed.

import { expect, test } from 'vitest';
import { changeOneOperation, cutDocument, listOperations } from './cut-document.js';

const ok = (name: string): object => ({ responses: { 200: { $ref: `#/components/responses/${name}` } } });

const document = {
  openapi: '3.1.0',
  info: { title: 'Four', version: '1' },
  security: [{ token: [] }],
  paths: {
    '/a': { parameters: [{ $ref: '#/components/parameters/id' }], get: ok('A'), put: ok('B') },
    '/b': { get: ok('B'), summary: 'kept' },
    '/c': { delete: ok('C') },
  },
  webhooks: { seen: { post: ok('hook') } },
  components: {
    parameters: { id: { name: 'id', in: 'query' }, unused: {} },
    responses: {
      A: { content: { 'application/json': { schema: { $ref: '#/components/schemas/cat~1dog' } } } },
      B: {},
      C: {},
      hook: {},
    },
    schemas: {
      'cat/dog': { discriminator: { propertyName: 'kind', mapping: { leaf: '#/components/schemas/leaf' } } },
      leaf: { properties: { parent: { $ref: '#/components/schemas/cat~1dog' } } },
      stray: {},
    },
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
  },
};

test('a cut document has evenly spread operations and what they reach, through cycles and mappings', () => {
  expect(cutDocument(document, 2)).toEqual({
    openapi: '3.1.0',
    info: { title: 'Four', version: '1' },
    security: [{ token: [] }],
    paths: {
      '/a': { parameters: [{ $ref: '#/components/parameters/id' }], get: ok('A') },
      '/b': { get: ok('B'), summary: 'kept' },
    },
    components: {
      parameters: { id: { name: 'id', in: 'query' } },
      responses: { A: document.components.responses.A, B: {} },
      schemas: { 'cat/dog': document.components.schemas['cat/dog'], leaf: document.components.schemas.leaf },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  });
});

test('all operations of one path stay together', () => {
  expect(listOperations(cutDocument(document, 4))).toEqual(listOperations(document));
});

test('more operations than there are cannot be had', () => {
  expect(() => cutDocument(document, 5)).toThrow('5 operations asked for, the document has 4');
});

test('one operation changed is the middle one, with a parameter more', () => {
  const probe = { name: 'probe_added', in: 'query', required: true, schema: { type: 'string' } };
  const changed = changeOneOperation(document);
  expect(changed.paths).toEqual({
    ...document.paths,
    '/b': { ...document.paths['/b'], get: { ...ok('B'), parameters: [probe] } },
  });
  expect({ ...changed, paths: document.paths }).toEqual(document);
});
