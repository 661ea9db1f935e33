// Values that the types of their schemas have no room for: where they are, and that nothing else is called so.

import { describe, expect, it } from 'vitest';
import { untypedPlaces } from '../../../generator/examples/values/untyped-places.js';
import { valuesOf } from '../../../generator/examples/values/synthesize.js';
import type { JsonValue, Schema } from '../../../generator/model/types.js';

interface Case {
  readonly name: string;
  readonly schema: Schema;
  readonly value: JsonValue;
  readonly want: readonly string[];
}

const named: Schema = { type: 'object', properties: { a: { type: 'string' } } };
const recursive: Record<string, Schema> = {
  Either: { oneOf: [{ $ref: '#/components/schemas/Either' }, { $ref: '#/components/schemas/Or' }] },
  Or: { anyOf: [{ $ref: '#/components/schemas/Either' }, named] },
};

const cases: readonly Case[] = [
  { name: 'a value of its type', schema: named, value: { a: 'x' }, want: [] },
  { name: 'a member that nothing names', schema: named, value: { a: 'x', b: 1 }, want: ['/body'] },
  {
    name: 'the smallest value',
    schema: { type: 'object', properties: { list: { type: 'array', items: named }, 'a/b': named } },
    value: { list: [{ a: 'x' }, { c: 1 }], 'a/b': { d: 1 } },
    want: ['/body/list/1', '/body/a~1b'],
  },
  {
    name: 'members of any name beside named ones',
    schema: { ...named, additionalProperties: { type: 'integer' } },
    value: { a: 'x', b: 'any' },
    want: [],
  },
  {
    name: 'members of a map',
    schema: { type: 'object', additionalProperties: named },
    value: { one: { a: 'x' }, two: { b: 1 } },
    want: ['/body/two'],
  },
  { name: 'an object that says nothing of its members', schema: { type: 'object' }, value: { b: 1 }, want: [] },
  { name: 'anything', schema: true, value: { b: [1] }, want: [] },
  { name: 'a missing member', schema: { ...named, required: ['a'] }, value: {}, want: ['/body'] },
  {
    name: 'a member that only answers have',
    schema: { type: 'object', required: ['id'], properties: { id: { type: 'string', readOnly: true } } },
    value: { id: 'x' },
    want: ['/body'],
  },
  {
    name: 'another word than the choices',
    schema: { type: 'string', enum: ['', 'full'] },
    value: 'x',
    want: ['/body'],
  },
  { name: 'text for bytes', schema: { type: 'string', format: 'binary' }, value: 'x', want: ['/body'] },
  { name: 'an object for bytes', schema: { type: 'string', format: 'binary' }, value: {}, want: ['/body'] },
  { name: 'a file for bytes', schema: { type: 'string', format: 'binary' }, value: { $file: 'a.bin' }, want: [] },
  { name: 'an object for a list', schema: { type: 'array', items: named }, value: {}, want: ['/body'] },
  { name: 'text for an object without a type', schema: { properties: { a: true } }, value: 'x', want: ['/body'] },
  { name: 'null where it may be', schema: { ...named, type: ['object', 'null'] }, value: null, want: [] },
  {
    name: 'one of several shapes',
    schema: { oneOf: [named, { type: 'object', required: ['b'], properties: { b: { type: 'integer' } } }] },
    value: { b: 1 },
    want: [],
  },
  { name: 'none of several shapes', schema: { anyOf: [named, { type: 'string' }] }, value: { b: 1 }, want: ['/body'] },
  {
    name: 'members of all parts',
    schema: { allOf: [named, { properties: { b: { type: 'integer' } } }] },
    value: { a: 'x', b: 1 },
    want: [],
  },
  {
    name: 'choices that offer each other without an end',
    schema: { $ref: '#/components/schemas/Either' },
    value: { b: 1 },
    want: ['/body'],
  },
];

describe('places without a type', () => {
  it.each(cases)('$name', ({ schema, value, want }) => {
    expect(untypedPlaces(value, schema, '/body', valuesOf(recursive, 0))).toEqual(want);
  });
});
