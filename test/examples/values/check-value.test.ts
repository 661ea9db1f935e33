import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { valueChecker } from '../../../generator/examples/values/check-value.js';
import { createEffort } from '../../../generator/examples/values/effort.js';
import { patternReader } from '../../../generator/examples/values/pattern.js';
import type { JsonValue, Schema } from '../../../generator/model/types.js';

const schemas: Readonly<Record<string, Schema>> = {
  Tree: {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' }, child: { $ref: '#/components/schemas/Tree' } },
  },
  Ring: { anyOf: [{ $ref: '#/components/schemas/Ring' }, { type: 'string' }] },
};
const check = valueChecker(schemas, patternReader(), createEffort());

describe('valueChecker', () => {
  const cases: readonly { name: string; schema: Schema; given: JsonValue; want: readonly string[] }[] = [
    { name: 'a wrong type', schema: { type: 'string' }, given: 1, want: ['shape:  must be of type string'] },
    { name: 'an integer as a number', schema: { type: 'number' }, given: 1n, want: [] },
    { name: 'one of an enum', schema: { enum: ['a', 1] }, given: 'b', want: ['shape:  must be one of "a", 1'] },
    { name: 'a length', schema: { maxLength: 1 }, given: 'ab', want: ['limit:  must have 1 characters or fewer'] },
    {
      name: 'a bound beyond 2^53',
      schema: { maximum: 10 },
      given: 9007199254740993n,
      want: ['limit:  must be 10 or less'],
    },
    {
      name: 'a deep member',
      schema: { $ref: '#/components/schemas/Tree' },
      given: { name: 'a', child: { child: 1 } },
      want: ['shape: /child must have "name"', 'shape: /child/child must be of type object'],
    },
    {
      name: 'a member that only answers have',
      schema: { required: ['id'], properties: { id: { readOnly: true } } },
      given: {},
      want: [],
    },
    { name: 'a file', schema: { type: 'string', format: 'binary' }, given: { $file: 'a.png' }, want: [] },
    {
      name: 'a pointer with escapes',
      schema: { additionalProperties: { type: 'string' } },
      given: { 'a/b~': 1 },
      want: ['shape: /a~1b~0 must be of type string'],
    },
    { name: 'a ring of references', schema: { $ref: '#/components/schemas/Ring' }, given: 'a', want: [] },
    {
      name: 'a choice that fits but for a limit',
      schema: { oneOf: [{ type: 'string', maxLength: 1 }, { type: 'number' }] },
      given: 'ab',
      want: ['limit:  must fit one of 2 choices (must have 1 characters or fewer)'],
    },
  ];
  it.each(cases)('says what is wrong: $name', ({ schema, given, want }) => {
    expect(check(given, schema).map(({ kind, pointer, message }) => `${kind}: ${pointer} ${message}`)).toEqual(want);
  });
});

describe('valueChecker beside ajv', () => {
  const values: readonly JsonValue[] = [
    null,
    true,
    0,
    1,
    1.5,
    -3,
    '',
    'a',
    'ab',
    '2025-02-30',
    '2025-01-01',
    'https://example.com',
    'user@example.com',
    'example.com',
    [],
    [1, 1],
    ['a', 2],
    {},
    { a: 1 },
    { a: 'x', b: 2 },
    { b: [1] },
    '2025-01-01T10:00:00Z',
    '192.0.2.1',
    '::1',
    'P1D',
    '123e4567-e89b-12d3-a456-426614174000',
  ];
  const tested: readonly Schema[] = [
    true,
    false,
    { type: ['string', 'null'] },
    { const: 1 },
    { enum: [null, 'a'] },
    { minimum: 1, maximum: 1 },
    { exclusiveMaximum: 1 },
    { multipleOf: 0.5 },
    { minLength: 1, maxLength: 1 },
    { pattern: '^a' },
    { items: { type: 'integer' } },
    { prefixItems: [{ type: 'string' }], items: false },
    { minItems: 1, maxItems: 1 },
    { uniqueItems: true },
    { required: ['a'] },
    { properties: { a: { type: 'string' } } },
    { properties: { a: true }, additionalProperties: false },
    { minProperties: 1, maxProperties: 1 },
    { oneOf: [{ type: 'number' }, { type: 'integer' }] },
    { anyOf: [{ type: 'string' }, { required: ['b'] }] },
    { allOf: [{ type: 'object' }, { required: ['a'] }] },
    { not: { type: 'string' } },
    { format: 'date' },
    { format: 'date-time' },
    { format: 'uri' },
    { format: 'email' },
    { format: 'ipv4' },
    { format: 'ipv6' },
    { format: 'duration' },
    { format: 'uuid' },
    { format: 'hostname' },
  ];
  const ajv = formats.default(new Ajv2020({ strict: false }));
  it.each(tested.map((schema) => ({ schema })))('agrees on $schema', ({ schema }) => {
    const want = values.filter((value) => ajv.validate(schema, value));
    expect(values.filter((value) => check(value, schema).length === 0)).toEqual(want);
  });
});
