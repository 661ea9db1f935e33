import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../generator/examples/values/synthesize.js';
import type { JsonValue, Schema } from '../../../generator/model/types.js';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const schemas: Readonly<Record<string, Schema>> = {
  Node: {
    type: 'object',
    required: ['name', 'children'],
    properties: { name: { type: 'string' }, children: { type: 'array', items: ref('Node') } },
  },
  Endless: { type: 'object', required: ['next'], properties: { next: ref('Endless') } },
  Nullable: {
    type: 'object',
    required: ['next'],
    properties: { next: { anyOf: [ref('Nullable'), { type: 'null' }] } },
  },
  Expression: { oneOf: [ref('Sum'), { type: 'integer' }] },
  Sum: { type: 'object', required: ['left'], properties: { left: ref('Expression') } },
  Pet: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string' } },
    discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } },
  },
  Cat: { allOf: [ref('Pet'), { type: 'object', required: ['lives'], properties: { lives: { type: 'integer' } } }] },
  Shape: {
    oneOf: [ref('Circle'), ref('Square')],
    discriminator: { propertyName: 'type', mapping: { round: '#/components/schemas/Circle' } },
  },
  Circle: { type: 'object', required: ['type'], properties: { type: { type: 'string' } } },
  Square: {
    type: 'object',
    required: ['type', 'side'],
    properties: { type: { type: 'string' }, side: { type: 'number' } },
  },
  Id: { type: 'string', readOnly: true, example: 'abc' },
  Network: {
    type: 'object',
    required: ['kind'],
    properties: { kind: ref('Kind') },
    discriminator: { propertyName: 'kind' },
  },
  Kind: { type: 'string', enum: ['local'] },
  LocalNetwork: { allOf: [ref('Network')] },
  Networks: { oneOf: [ref('LocalNetwork')], discriminator: { propertyName: 'kind' } },
};

const object = (properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
});

describe('make', () => {
  const cases: readonly { name: string; given: Schema; levels?: number; want: JsonValue | undefined }[] = [
    {
      name: 'the example before everything',
      given: { type: 'string', example: 'e', examples: ['f'], default: 'd', enum: ['d', 'e', 'f'] },
      want: 'e',
    },
    { name: 'the first of examples', given: { type: 'string', examples: ['f', 'g'], default: 'd' }, want: 'f' },
    { name: 'const', given: { const: 3, default: 4 }, want: 3 },
    { name: 'the default before the enum', given: { type: 'string', enum: ['a', 'b'], default: 'b' }, want: 'b' },
    {
      name: 'the first of an enum that is not null',
      given: { type: ['string', 'null'], enum: [null, 'a'] },
      want: 'a',
    },
    { name: 'null where nothing else is offered', given: { enum: [null] }, want: null },
    {
      name: 'the next where the example has the wrong type',
      given: { type: 'integer', example: 'many', default: 5 },
      want: 5,
    },
    {
      name: 'an example that only a pattern forbids',
      given: { type: 'string', pattern: '^\\d+$', example: 'abc' },
      want: 'abc',
    },
    {
      name: 'required members only',
      given: object({ a: { type: 'string' }, b: { type: 'string' } }, ['b']),
      want: { b: 'string' },
    },
    {
      name: 'one optional member rather than none, a shown one first',
      given: object({ a: { type: 'string' }, b: { type: 'string', example: 'x' } }),
      want: { b: 'x' },
    },
    {
      name: 'optional members with levels',
      given: object({ a: { type: 'string' }, b: object({ c: { type: 'boolean' } }) }),
      levels: 2,
      want: { a: 'string', b: { c: true } },
    },
    {
      name: 'no deprecated optional member',
      given: object({ a: { type: 'string', deprecated: true }, b: { type: 'string' } }),
      levels: 2,
      want: { b: 'string' },
    },
    {
      name: 'no member that only answers have',
      given: object({ id: ref('Id'), a: { type: 'string' } }, ['id', 'a']),
      want: { a: 'string' },
    },
    {
      name: 'the example of an object without what only answers have, completed',
      given: {
        ...(object({ id: ref('Id'), a: { type: 'string' }, b: { type: 'integer' } }, ['a', 'b']) as object),
        example: { id: 'x', a: 'y' },
      },
      want: { a: 'y', b: 1 },
    },
    {
      name: 'parts of an allOf together',
      given: {
        allOf: [object({ a: { type: 'string' } }, ['a']), object({ b: { type: 'integer', minimum: 7 } }, ['b'])],
      },
      want: { a: 'string', b: 7 },
    },
    {
      name: 'the narrower of two bounds',
      given: {
        allOf: [
          { type: 'number', minimum: 3 },
          { type: 'integer', minimum: 5 },
        ],
      },
      want: 5,
    },
    {
      name: 'the examples of the parts of an allOf together',
      given: {
        allOf: [
          { ...(object({ a: true }) as object), example: { a: 1 } },
          { ...(object({ b: true }) as object), example: { b: 2 } },
        ],
      },
      want: { a: 1, b: 2 },
    },
    {
      name: 'a branch that exactly one choice takes',
      given: { oneOf: [{ type: 'number' }, { type: 'integer' }, { type: 'string' }] },
      want: 'string',
    },
    { name: 'a branch that is not null', given: { anyOf: [{ type: 'null' }, { type: 'boolean' }] }, want: true },
    {
      name: 'required members of a branch beside shared ones',
      given: { ...(object({ a: { type: 'string' }, b: { type: 'string' } }) as object), anyOf: [{ required: ['b'] }] },
      want: { b: 'string' },
    },
    { name: 'an empty list where recursion ends', given: ref('Node'), want: { name: 'string', children: [] } },
    { name: 'null where recursion ends', given: ref('Nullable'), want: { next: null } },
    { name: 'the branch that ends', given: ref('Expression'), want: 1 },
    { name: 'nothing for recursion without an end', given: ref('Endless'), want: undefined },
    { name: 'nothing for a schema that excludes everything', given: false, want: undefined },
    { name: 'the discriminator of a child', given: ref('Cat'), want: { kind: 'cat', lives: 1 } },
    { name: 'a discriminator that has other words', given: ref('LocalNetwork'), want: { kind: 'local' } },
    { name: 'a branch whose discriminator has other words', given: ref('Networks'), want: { kind: 'local' } },
    { name: 'the discriminator of a mapped branch', given: ref('Shape'), want: { type: 'round' } },
    {
      name: 'as many items as asked for, each once',
      given: { type: 'array', items: { type: 'string' }, minItems: 3, uniqueItems: true },
      want: ['string', 'string-2', 'string-3'],
    },
    {
      name: 'different items of an enum',
      given: { type: 'array', items: { enum: ['a', 'b'] }, minItems: 2, uniqueItems: true },
      want: ['a', 'b'],
    },
    {
      name: 'a tuple',
      given: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'boolean' }] },
      want: ['string', true],
    },
    { name: 'no item where none may be', given: { type: 'array', items: { type: 'string' }, maxItems: 0 }, want: [] },
    { name: 'a map', given: { type: 'object', additionalProperties: { type: 'integer' } }, want: { key: 1 } },
    {
      name: 'as many members of a map as asked for',
      given: { type: 'object', minProperties: 2 },
      want: { key: 'string', key2: 'string' },
    },
    {
      name: 'the type that other keywords speak of',
      given: { properties: { a: { minimum: 2 } }, required: ['a'] },
      want: { a: 2 },
    },
    {
      name: 'a required member without a property',
      given: { type: 'object', required: ['__proto__'] },
      want: JSON.parse('{"__proto__":"string"}') as JsonValue,
    },
    { name: 'a value that is not excluded', given: { not: { type: 'string' } }, want: 1 },
  ];
  it.each(cases)('gives $name', ({ given, levels, want }) => {
    expect(valuesOf(schemas, levels ?? 0).make(given)).toEqual(want);
  });

  it('gives the same value whatever was asked for before', () => {
    const names = Object.keys(schemas);
    const alone = names.map((name) => valuesOf(schemas, 1).make(ref(name)));
    const { make } = valuesOf(schemas, 1);
    expect(
      [...names]
        .reverse()
        .map((name) => make(ref(name)))
        .reverse(),
    ).toEqual(alone);
  });
});

describe('complete', () => {
  const { complete } = valuesOf(schemas, 0);
  const cases: readonly { name: string; schema: Schema; given: JsonValue; want: JsonValue | undefined }[] = [
    { name: 'a number written for a string', schema: { type: 'string' }, given: 12, want: '12' },
    {
      name: 'text written for a number',
      schema: { type: 'integer' },
      given: '9007199254740993',
      want: 9007199254740993n,
    },
    { name: 'text written for a boolean', schema: { type: 'boolean' }, given: 'true', want: true },
    { name: 'JSON written as text', schema: object({ a: true }), given: '{"a":1}', want: { a: 1 } },
    { name: 'JSON for members without a type', schema: { properties: { a: true } }, given: '{"a":1}', want: { a: 1 } },
    { name: 'JSON for items without a type', schema: { items: {} }, given: '[1]', want: [1] },
    {
      name: 'an item written for its list',
      schema: { type: 'array', items: { type: 'string' } },
      given: 'a',
      want: ['a'],
    },
    { name: 'text for an object', schema: object({}), given: 'words', want: undefined },
    {
      name: 'what the schema excludes',
      schema: { ...(object({ a: true }) as object), additionalProperties: false },
      given: { a: 1, b: 2 },
      want: { a: 1 },
    },
    {
      name: 'an optional member of the wrong type',
      schema: object({ a: { type: 'integer' }, b: true }),
      given: { a: 'x', b: 2 },
      want: { b: 2 },
    },
    {
      name: 'a required member of the wrong type',
      schema: object({ a: { type: 'integer' } }, ['a']),
      given: { a: 'x' },
      want: { a: 1 },
    },
    {
      name: 'deep members that only answers have',
      schema: { type: 'array', items: object({ id: ref('Id'), a: true }) },
      given: [{ id: 'x', a: 1 }],
      want: [{ a: 1 }],
    },
    {
      name: 'the branch that keeps what is written',
      schema: ref('Shape'),
      given: { type: 'Square', side: 2 },
      want: { type: 'Square', side: 2 },
    },
    {
      name: 'a file',
      schema: { type: 'string', format: 'binary' },
      given: { $file: 'a.png' },
      want: { $file: 'a.png' },
    },
  ];
  it.each(cases)('reads $name', ({ schema, given, want }) => {
    expect(complete(given, schema)).toEqual(want);
  });
});
