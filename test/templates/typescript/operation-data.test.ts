// How the data of an operation says what its parameters and bodies are: as little as the runtime needs.

import { describe, expect, it } from 'vitest';
import { documentOf } from '../../model/api.js';
import { clientOf, excerpt } from './client.js';

const list = { type: 'array', items: { type: 'string' } };

function dataOf(operation: object): string {
  const document = documentOf({ 'POST /a/{id}': { operationId: 'post-a', ...operation } });
  return excerpt(clientOf(document), "path: '/a/{id}'", ' };');
}

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const query = (name: string, schema: object, more: object = {}): object => ({ name, in: 'query', schema, ...more });

const parameters = [
  { name: 'plain names are one text', given: [id, query('a', { enum: ['x', 1, null] })], want: "parameters: 'id,a'" },
  {
    name: 'choices and refinements of scalars are scalars',
    given: [
      id,
      query('a', { oneOf: [{ type: 'string' }, { const: 1 }] }),
      query('b', { allOf: [{}, { type: 'integer' }] }),
    ],
    want: "parameters: 'id,a,b'",
  },
  {
    name: 'lists of the query in the default style share it',
    given: [id, query('a', list), query('b', { type: 'string' })],
    want: "parameters: 'id,a,b', style: formExplode",
  },
  {
    name: 'another style is told with its parameter',
    given: [id, query('a', list, { explode: false })],
    want: "parameters: ['id', { name: 'a', in: 'query', style: form }]",
  },
  {
    name: 'a list in the path too',
    given: [{ ...id, schema: list }, query('a', { type: 'string' })],
    want: "parameters: [{ name: 'id', in: 'path', style: simple }, 'a']",
  },
  {
    name: 'a name that holds a comma is not cut',
    given: [id, query('a,b', { type: 'string' }), query('c', { type: 'string' })],
    want: "parameters: ['id', 'a,b', 'c']",
  },
  {
    name: 'a name that two parameters share is told apart',
    given: [id, query('a', { type: 'string' }), { name: 'a', in: 'header', schema: { type: 'string' } }],
    want: "parameters: ['id', 'a', { name: 'a', in: 'header', key: 'header_a' }]",
  },
];

describe('parameters', () => {
  it.each(parameters)('$name', ({ given, want }) => {
    expect(dataOf({ parameters: given })).toContain(want);
  });
});

const json = { 'application/json': { schema: { type: 'string' } } };

const bodies = [
  { name: 'JSON alone needs no table', given: json, want: ', write: writeJson' },
  {
    name: 'several media types do',
    given: { ...json, 'text/plain': {} },
    want: ", body: { 'application/json': jsonBody, 'text/plain': textBody }, write: writeBody",
  },
  {
    name: 'another media type of JSON does',
    given: { 'application/merge-patch+json': {} },
    want: ", body: { 'application/merge-patch+json': jsonBody }, write: writeBody",
  },
];

describe('bodies', () => {
  it.each(bodies)('$name', ({ given, want }) => {
    expect(dataOf({ parameters: [id], requestBody: { content: given } })).toContain(want);
  });
});

it('names the schemes of each alternative that can be named', () => {
  const document = documentOf(
    { 'GET /a': { operationId: 'get-a', security: [{ 'a b+c': [], d: [] }, { 'x|y': [] }, { d: [] }] } },
    {
      components: {
        securitySchemes: {
          'a b+c': { type: 'http', scheme: 'bearer' },
          'x|y': { type: 'http', scheme: 'bearer' },
          d: { type: 'http', scheme: 'basic' },
        },
      },
    },
  );
  expect(excerpt(clientOf(document), 'security:', ' }')).toBe("security: 'a b+c&d|d' }");
});
