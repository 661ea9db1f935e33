// Documents in which the order of operations, or what others hold, has a say: a run over a part gives what one over everything gives.

import { describe, expect, it } from 'vitest';
import type { DocumentOptions } from '../../generator/options.js';
import type { Json } from './document.js';
import { bothWays } from './part-and-whole.js';

const ref = (name: string, kind = 'schemas'): Json => ({ $ref: `#/components/${kind}/${name}` });
const answer = (schema: Json): Json => ({ description: 'ok', content: { 'application/json': { schema } } });
const body = (schema: Json): Json => ({ content: { 'application/json': { schema } } });
const object = (properties: Json): Json => ({ type: 'object', properties, required: Object.keys(properties) });
const list = (items: Json): Json => ({ type: 'array', items });
const text: Json = { type: 'string' };

interface Case {
  readonly name: string;
  readonly paths: Json;
  readonly components: Json;
  /** Members of an operation of `paths` after the change. */
  readonly change: readonly [path: string, method: string, members: Json];
  readonly options?: Partial<DocumentOptions>;
}

const recursive: Pick<Case, 'paths' | 'components'> = {
  paths: {
    '/a': { post: { operationId: 'a', tags: ['a'], requestBody: body(ref('File')), responses: {} } },
    '/b': { post: { operationId: 'b', tags: ['b'], requestBody: body(ref('Folder')), responses: {} } },
  },
  components: { schemas: { File: object({ folder: ref('Folder') }), Folder: object({ files: list(ref('File')) }) } },
};

const page = (...names: readonly string[]): Json => ({
  200: answer(object({ data: list(text), ...Object.fromEntries(names.map((name) => [name, text])) })),
});
const cursor: Json = { name: 'cursor', in: 'query', schema: text };
const lister = (name: string, responses: Json): Json => ({
  get: { operationId: name, tags: [name], parameters: [cursor], responses },
});

const cases: readonly Case[] = [
  { name: 'examples of schemas that meet themselves', ...recursive, change: ['/b', 'post', { description: 'Later.' }] },
  {
    name: 'the same, the first one changed',
    ...recursive,
    change: ['/a', 'post', { description: 'Later.' }],
    options: { params: 'all' },
  },
  {
    name: 'a schema that holds itself, at several depths',
    paths: {
      '/a': {
        post: { operationId: 'a', tags: ['a'], requestBody: body(object({ node: ref('Node') })), responses: {} },
      },
      '/b': { post: { operationId: 'b', tags: ['b'], requestBody: body(ref('Node')), responses: {} } },
    },
    components: { schemas: { Node: { type: 'object', properties: { name: text, child: ref('Node') } } } },
    change: ['/b', 'post', { description: 'Later.' }],
    options: { params: 'all' },
  },
  {
    name: 'a tie of pagination that the majority breaks',
    paths: {
      '/a': lister('listA', page('next_cursor')),
      '/b': lister('listB', page('next_cursor')),
      '/c': lister('listC', page('next_marker', 'next_token')),
    },
    components: {},
    change: ['/c', 'get', { responses: page('next_cursor', 'next_token') }],
  },
  {
    name: 'a merge of components that meet themselves',
    paths: {
      '/things': {
        get: { operationId: 'things', tags: ['t'], responses: { 200: answer({ allOf: [ref('X'), ref('Y')] }) } },
      },
      '/parts': {
        get: {
          operationId: 'parts',
          tags: ['p'],
          responses: { 200: answer(object({ n: { allOf: [ref('A'), ref('B')] }, x: ref('X'), y: ref('Y') })) },
        },
      },
    },
    components: {
      schemas: {
        X: object({ p: ref('A'), z: text }),
        Y: object({ p: ref('B'), z: { type: 'integer' } }),
        A: object({ q: ref('X') }),
        B: object({ q: ref('Y') }),
      },
    },
    change: ['/parts', 'get', { description: 'Later.' }],
  },
  {
    name: 'a warning about a component that nobody refers to any more',
    paths: {
      '/a': { get: { operationId: 'a', tags: ['a'], responses: { 200: answer(text), 400: ref('Bad', 'responses') } } },
      '/b': { get: { operationId: 'b', tags: ['b'], responses: { 200: answer(text) } } },
    },
    components: { responses: { Bad: { content: {} } } },
    change: ['/a', 'get', { responses: { 200: answer(text) } }],
  },
  {
    name: 'a slip of the pen that resembles what is no longer referred to',
    paths: {
      '/a': { get: { operationId: 'a', tags: ['a'], parameters: [ref('Size', 'parameters')], responses: {} } },
      '/b': { get: { operationId: 'b', tags: ['b'], responses: {} } },
    },
    components: { parameters: { Size: { name: 'size', in: 'query', schema: text } } },
    change: ['/a', 'get', { parameters: [ref('Siez', 'parameters')] }],
  },
  {
    name: 'a mapping by an escaped name',
    paths: {
      '/a': { get: { operationId: 'a', tags: ['a'], responses: { 200: answer(ref('Pet')) } } },
      '/b': { get: { operationId: 'b', tags: ['b'], responses: {} } },
    },
    components: {
      schemas: {
        Pet: {
          ...object({ kind: text }),
          discriminator: { propertyName: 'kind', mapping: { d: '#/components/schemas/My%2DDog' } },
        },
        'My-Dog': object({ kind: text }),
      },
    },
    change: ['/a', 'get', { summary: 'Later.' }],
    options: { strict: true },
  },
  {
    name: 'names that gave way in another order than that of the document',
    paths: {
      '/c': { get: { operationId: 'do-it', tags: ['c'], responses: {} } },
      '/a': { get: { operationId: 'do_it', tags: ['a'], responses: {} } },
      '/b': { get: { operationId: 'doIt', tags: ['b'], responses: {} } },
    },
    components: {},
    change: ['/a', 'get', { summary: 'Later.' }],
  },
];

function written(paths: Json, components: Json): string {
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'Test', version: '1' }, paths, components });
}

describe('a run over a part, where there is one, and a run over everything agree about', () => {
  it.each(cases)('$name', async ({ paths, components, change: [path, method, members], options = {} }) => {
    const later = structuredClone(paths) as Record<string, Record<string, Json>>;
    Object.assign(later[path]?.[method] ?? {}, members);
    const both = await bothWays(written(paths, components), written(later, components), options);
    expect(both).not.toBeNull();
    if (both?.part) expect(both.part).toEqual(both.whole);
  });
});

it('is one over a part where schemas meet themselves in properties', async () => {
  const { paths, components } = recursive;
  const later = structuredClone(paths) as Record<string, Record<string, Json>>;
  Object.assign(later['/b']?.['post'] ?? {}, { description: 'Later.' });
  const both = await bothWays(written(paths, components), written(later, components));
  expect(both?.part).not.toBeNull();
});
