// Keys of operations: they change with all that decides what is made of an operation, and with nothing else.

import { expect, it } from 'vitest';
import { operationKeys } from '../../generator/memory/operation-keys.js';
import { planNames } from '../../generator/names/plan-names.js';
import { typescript } from '../../generator/targets.js';
import { modelOf } from '../model/api.js';

type Json = Record<string, unknown>;

const answer = (name: string): Json => ({
  200: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
});

function document(): Json & { paths: Record<string, { get: Json }>; components: { schemas: Record<string, Json> } } {
  return {
    info: { title: 'Test', version: '1' },
    paths: {
      '/a': { get: { operationId: 'getA', responses: answer('A') } },
      '/b': { get: { operationId: 'getB', responses: answer('B') } },
    },
    components: {
      schemas: {
        A: { type: 'object', properties: { deep: { $ref: '#/components/schemas/Deep' } } },
        B: { type: 'object', properties: { id: { type: 'string' } } },
        Deep: {
          type: 'object',
          properties: { back: { $ref: '#/components/schemas/A' }, leaf: { $ref: '#/components/schemas/Leaf' } },
        },
        Leaf: { type: 'integer' },
      },
    },
  };
}

function keysOf(given: Json): Readonly<Record<string, string>> {
  const api = modelOf(given);
  const { operations, schemas } = operationKeys(api, planNames(api, typescript.naming).names);
  return { ...Object.fromEntries(operations), schemas };
}

it.each([
  { name: 'nothing', change: () => undefined, want: [] },
  { name: 'the text of an operation', change: (given) => (given.paths['/b']!.get['summary'] = 'B'), want: ['GET /b'] },
  {
    name: 'a schema far away, in a ring',
    change: (given) => (given.components.schemas['Leaf']!['maximum'] = 9),
    want: ['GET /a', 'schemas'],
  },
  {
    name: 'a number that JSON has no room for',
    change: (given) => (given.components.schemas['Leaf']!['maximum'] = 9n),
    want: ['GET /a', 'schemas'],
  },
  {
    name: 'a schema of the other',
    change: (given) => (given.components.schemas['B']!['title'] = 'b'),
    want: ['GET /b', 'schemas'],
  },
  {
    name: 'the name of an operation',
    change: (given) => (given.paths['/a']!.get['operationId'] = 'getOne'),
    want: ['GET /a'],
  },
  {
    name: 'what the API says of itself',
    change: (given) => (given['info'] = { title: 'Other' }),
    want: ['GET /a', 'GET /b'],
  },
  { name: 'a schema that nobody reaches', change: (given) => (given.components.schemas['C'] = {}), want: [] },
] as { name: string; change: (given: ReturnType<typeof document>) => unknown; want: string[] }[])(
  'change with $name',
  ({ change, want }) => {
    const changed = document();
    change(changed);
    const [before, after] = [keysOf(document()), keysOf(changed)];
    expect(Object.keys(before).filter((key) => before[key] !== after[key])).toEqual(want);
  },
);

it('change with the name of a schema, which a clash may give to another', () => {
  const api = modelOf(document());
  const { names } = planNames(api, typescript.naming);
  const renamed = { ...names, schemas: new Map([...names.schemas, ['Leaf', 'Leaf2']]) };
  const [before, after] = [operationKeys(api, names), operationKeys(api, renamed)];
  expect(after.operations.get('GET /a')).not.toBe(before.operations.get('GET /a'));
  expect(after.operations.get('GET /b')).toBe(before.operations.get('GET /b'));
});
