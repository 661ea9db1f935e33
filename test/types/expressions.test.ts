// One schema in, one TypeScript type out.

import { describe, expect, it } from 'vitest';
import type { Schema } from '../../generator/model/types.js';
import { compile, expression } from './printed.js';

interface Case {
  readonly name: string;
  readonly given: Schema;
  readonly want: string;
}

const scalars: readonly Case[] = [
  { name: 'true', given: true, want: 'unknown' },
  { name: 'false', given: false, want: 'never' },
  { name: 'nothing said', given: {}, want: 'unknown' },
  { name: 'a type word', given: { type: 'integer' }, want: 'number' },
  { name: 'an unknown type word', given: { type: 'file' }, want: 'unknown' },
  { name: 'a list of types', given: { type: ['string', 'integer', 'null'] }, want: 'string | number | null' },
  { name: 'a list of one type', given: { type: ['boolean'] }, want: 'boolean' },
  { name: 'const', given: { const: 'a' }, want: '"a"' },
  { name: 'const null', given: { const: null }, want: 'null' },
  { name: 'const beyond 2^53', given: { const: 12345678901234567890n }, want: '"12345678901234567890"' },
  { name: 'a const that is an object', given: { const: { a: 1 } }, want: 'unknown' },
  { name: 'enum', given: { type: 'string', enum: ['a', 'b'] }, want: '"a" | "b"' },
  { name: 'words as the enum of an object', given: { type: 'object', enum: ['a', 'b'] }, want: '"a" | "b"' },
  {
    name: 'words as the enum of an object with properties',
    given: { type: 'object', enum: ['a'], properties: { b: { type: 'string' } } },
    want: '{ b?: string; }',
  },
  { name: 'enum with null', given: { type: ['string', 'null'], enum: ['a', null] }, want: '"a" | null' },
  { name: 'numbers', given: { enum: [1, -2, 1.5, 1e21] }, want: '1 | -2 | 1.5 | 1e+21' },
  { name: 'booleans', given: { type: 'boolean', enum: [true] }, want: 'true' },
  { name: 'repeated values', given: { enum: ['a', 'a'] }, want: '"a"' },
  { name: 'an enum without values', given: { type: 'string', enum: [] }, want: 'string' },
  { name: 'an enum of objects', given: { enum: [{ a: 1 }, 'x'] }, want: 'unknown' },
  { name: 'binary of OpenAPI 3.0', given: { type: 'string', format: 'binary' }, want: 'Blob' },
  { name: 'binary or null', given: { type: ['string', 'null'], format: 'binary' }, want: 'Blob | null' },
  { name: 'binary of OpenAPI 3.1', given: { contentMediaType: 'image/png' }, want: 'Blob' },
  {
    name: 'bytes in base64',
    given: { type: 'string', contentMediaType: 'image/png', contentEncoding: 'base64' },
    want: 'string',
  },
  { name: 'JSON in a text', given: { type: 'string', contentMediaType: 'application/json' }, want: 'string' },
];

const arrays: readonly Case[] = [
  { name: 'items', given: { type: 'array', items: { type: 'string' } }, want: 'string[]' },
  { name: 'no items', given: { type: 'array' }, want: 'unknown[]' },
  { name: 'items without a type', given: { items: { type: 'string' } }, want: 'string[]' },
  { name: 'items false', given: { type: 'array', items: false }, want: '[]' },
  {
    name: 'arrays of arrays',
    given: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
    want: 'string[][]',
  },
  {
    name: 'arrays of composed arrays',
    given: { type: 'array', items: { allOf: [{ type: 'array', items: { type: 'string' } }] } },
    want: 'string[][]',
  },
  {
    name: 'a union as items',
    given: { type: 'array', items: { oneOf: [{ type: 'string' }, { type: 'null' }] } },
    want: '(string | null)[]',
  },
  { name: 'an array or null', given: { type: ['array', 'null'], items: { type: 'string' } }, want: 'string[] | null' },
  {
    name: 'a tuple',
    given: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] },
    want: '[string, number]',
  },
  {
    name: 'a tuple with a rest',
    given: { prefixItems: [{ type: 'string' }], items: { type: 'number' } },
    want: '[string, ...number[]]',
  },
  { name: 'a closed tuple', given: { prefixItems: [{ type: 'string' }], items: false }, want: '[string]' },
];

const objects: readonly Case[] = [
  { name: 'an object without properties', given: { type: 'object' }, want: 'Record<string, unknown>' },
  {
    name: 'properties without a type',
    given: { required: ['a', 'gone'], properties: { a: { type: 'string' }, b: {} } },
    want: '{ a: string; b?: unknown; }',
  },
  {
    name: 'properties true and false',
    given: { properties: { a: true, b: false } },
    want: '{ a?: unknown; b?: never; }',
  },
  { name: 'a map', given: { additionalProperties: { type: 'number' } }, want: '{ [key: string]: number; }' },
  {
    name: 'an open object',
    given: { properties: { a: {} }, additionalProperties: true },
    want: '{ a?: unknown; } & { [key: string]: unknown; }',
  },
  { name: 'a closed object', given: { properties: { a: {} }, additionalProperties: false }, want: '{ a?: unknown; }' },
  {
    name: 'further properties of another type',
    given: { properties: { a: { type: 'string' } }, additionalProperties: { type: 'number' } },
    want: '{ a?: string; } & { [key: string]: number; }',
  },
  {
    name: 'patterns of names',
    given: { patternProperties: { '^x-': { type: 'string' } } },
    want: '{ [key: string]: string; }',
  },
  {
    name: 'an object or null',
    given: { type: ['object', 'null'], properties: { a: {} } },
    want: '{ a?: unknown; } | null',
  },
  { name: 'definitions', given: { $defs: { A: {} }, properties: { a: {} } }, want: '{ a?: unknown; }' },
];

const unions: readonly Case[] = [
  { name: 'oneOf', given: { oneOf: [{ type: 'string' }, { type: 'number' }] }, want: 'string | number' },
  {
    name: 'oneOf of one value each',
    given: { type: 'string', oneOf: [{ const: 'a' }, { const: 'b' }] },
    want: '"a" | "b"',
  },
  { name: 'null beside oneOf', given: { type: ['string', 'null'], oneOf: [{ enum: ['a'] }] }, want: '"a" | null' },
  {
    name: 'a member that only restricts',
    given: { type: 'string', anyOf: [{ format: 'ipv4' }, { pattern: '^x' }] },
    want: 'string',
  },
  {
    name: 'members that only require',
    given: { properties: { a: { type: 'string' } }, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    want: '{ a?: string; }',
  },
  { name: 'a member that allows everything', given: { oneOf: [{ type: 'string' }, {}] }, want: 'unknown' },
  {
    name: 'anyOf beside properties',
    given: { properties: { a: {} }, anyOf: [{ properties: { b: {} } }, { properties: { c: {} } }] },
    want: '{ a?: unknown; } & ({ b?: unknown; } | { c?: unknown; })',
  },
  {
    name: 'what the whole requires of its members',
    given: { required: ['k'], oneOf: [{ properties: { k: { const: 1 } } }, { properties: { k: { const: 2 } } }] },
    want: '{ k: 1; } | { k: 2; }',
  },
  {
    name: 'allOf',
    given: { allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] },
    want: '{ a?: unknown; } & { b?: unknown; }',
  },
  {
    name: 'allOf with a part that only requires',
    given: { allOf: [{ properties: { a: {}, b: {} } }, { type: 'object', required: ['a'] }, { required: ['b'] }] },
    want: '{ a: unknown; b: unknown; }',
  },
  { name: 'allOf that only says object', given: { allOf: [{ type: 'object' }] }, want: 'Record<string, unknown>' },
  { name: 'allOf with true', given: { allOf: [true, { type: 'string' }] }, want: 'string' },
  { name: 'allOf with false', given: { allOf: [false] }, want: 'never' },
  { name: 'not', given: { not: { type: 'string' } }, want: 'unknown' },
];

const all = { scalars, arrays, objects, unions };

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('[ ', '[').replaceAll(' ]', ']');
}

describe('printed types', () => {
  for (const [kind, cases] of Object.entries(all))
    it.each(cases)(`${kind}: $name`, ({ given, want }) => {
      expect(oneLine(expression(given))).toBe(want);
    });

  it('compile in both directions', async () => {
    const cases = Object.values(all).flat();
    const lines = cases.flatMap(({ given }, index) => [
      `export type Out${index} = ${expression(given, 'output')};`,
      `export type In${index} = ${expression(given, 'input')};`,
    ]);
    expect(await compile(new Map([['types', lines.join('\n')]]))).toBe('');
  });
});
