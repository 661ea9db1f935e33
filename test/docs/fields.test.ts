// The rows that pages show of a body: members of objects, of what they extend, and of the alternatives of a union.

import { describe, expect, it } from 'vitest';
import type { Schema } from '../../generator/model/types.js';
import { fieldsOf } from '../../templates/docs/fields.js';

const text: Schema = { type: 'string' };

/** A parent that lists its children, which extend it. */
const pets: Readonly<Record<string, Schema>> = {
  Pet: {
    type: 'object',
    required: ['kind'],
    properties: { kind: text },
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
  },
  Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { required: ['lives'], properties: { lives: text } }] },
  Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { tricks: text } }] },
};

/** `name: type!` where it is required, with facts and description behind. */
function rows(schema: Schema, direction: 'request' | 'response' = 'request'): readonly string[] {
  return fieldsOf(pets, schema, direction).rows.map(({ name, type, required, deprecated, facts, description }) =>
    [`${name}: ${type}${required ? '!' : ''}${deprecated ? ' (deprecated)' : ''}`, ...facts, description]
      .filter((part) => part !== '')
      .join(', '),
  );
}

const record = (type: string, required: readonly string[], more: Readonly<Record<string, Schema>> = {}): Schema => ({
  type: 'object',
  required,
  properties: { type: { const: type }, ...more },
});

const cases: readonly { readonly name: string; readonly given: Schema; readonly want: readonly string[] }[] = [
  {
    name: 'an object, two levels deep',
    given: { type: 'object', required: ['a'], properties: { a: { type: 'object', properties: { b: text } } } },
    want: ['a: object!', 'a.b: string'],
  },
  {
    name: 'items of a list',
    given: { type: 'array', items: { type: 'object', properties: { a: text } } },
    want: ['[].a: string'],
  },
  {
    name: 'parts of allOf, required by another part',
    given: {
      allOf: [{ properties: { a: text, b: text } }, { allOf: [{ required: ['a'] }] }, { properties: { b: true } }],
    },
    want: ['a: string!', 'b: any'],
  },
  {
    name: 'alternatives together: required in all, or not in every one',
    given: {
      oneOf: [
        record('A', ['type', 'address'], { address: { type: 'string', format: 'ipv4' } }),
        record('MX', ['type', 'address'], { address: { type: 'string', format: 'hostname' }, priority: text }),
        { type: 'null' },
      ],
    },
    want: [
      'type: "A" | "MX"!',
      'address: string (ipv4) | string (hostname)!',
      'priority: string, not in every alternative',
    ],
  },
  {
    name: 'alternatives beside members of their own, and members inside them',
    given: {
      type: 'object',
      required: ['extra'],
      properties: { id: text },
      anyOf: [
        { properties: { data: { type: 'object', properties: { a: text } } } },
        { properties: { data: { type: 'object', properties: { b: text } }, extra: text } },
      ],
    },
    want: [
      'data: object',
      'data.a: string, not in every alternative',
      'data.b: string, not in every alternative',
      'extra: string!',
      'id: string',
    ],
  },
  {
    name: 'facts that alternatives agree on, and what each says of a member',
    given: {
      oneOf: [
        { properties: { a: { type: 'string', maxLength: 5, description: 'One.' } } },
        { properties: { a: { type: 'string', maxLength: 5, description: 'Two.' } } },
      ],
    },
    want: ['a: string, at most 5 characters, One.\n\nTwo.'],
  },
  {
    name: 'a parent by its children',
    given: { $ref: '#/components/schemas/Pet' },
    want: ['lives: string, not in every alternative', 'tricks: string, not in every alternative', 'kind: string!'],
  },
  {
    name: 'a child without its siblings',
    given: { $ref: '#/components/schemas/Cat' },
    want: ['kind: string!', 'lives: string!'],
  },
  {
    name: 'every value of an enum',
    given: { properties: { a: { enum: Array.from({ length: 20 }, (_, index) => index) } } },
    want: [`a: ${Array.from({ length: 20 }, (_, index) => index).join(' | ')}`],
  },
];

describe('members of a body', () => {
  it.each(cases)('are those of $name', ({ given, want }) => {
    expect(rows(given)).toEqual(want);
  });

  it('leave out what the direction hides', () => {
    const given: Schema = { properties: { a: { readOnly: true }, b: { oneOf: [], writeOnly: true }, c: text } };
    expect([rows(given), rows(given, 'response')]).toEqual([
      ['b: any, write only', 'c: string'],
      ['a: any, read only', 'c: string'],
    ]);
  });

  it('are read in a moment where parts are shared many times over', () => {
    const chain = Array.from({ length: 30 }).reduce<Schema>(
      (inner) => ({ allOf: Array<Schema>(20).fill(inner), oneOf: [inner] }),
      {
        properties: { a: text },
      },
    );
    expect(rows(chain)).toEqual(['a: string']);
  });
});
