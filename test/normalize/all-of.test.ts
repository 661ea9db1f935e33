// `allOf`: kept where parts agree, merged where an intersection would be nothing or nonsense.

import { describe, expect, it } from 'vitest';
import { normalizeSchemas } from './normalized.js';

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

interface Case {
  readonly name: string;
  readonly given: string;
  /** The schema `X`. */
  readonly want: unknown;
}

const kept: readonly Case[] = [
  {
    name: 'parts with different properties',
    given:
      'A: { properties: { a: { type: string } } }\nX: { allOf: [{ $ref: "#/components/schemas/A" }, { properties: { b: { type: string } }, required: [a] }] }',
    want: { allOf: [ref('A'), { properties: { b: { type: 'string' } }, required: ['a'] }] },
  },
  {
    name: 'the same property twice, with other words',
    given:
      'A: { properties: { a: { type: string, description: one } } }\nX: { allOf: [{ $ref: "#/components/schemas/A" }, { properties: { a: { type: string, description: two } } }] }',
    want: { allOf: [ref('A'), { properties: { a: { type: 'string', description: 'two' } } }] },
  },
  {
    name: 'a narrowed text, as discriminators do',
    given:
      'A: { properties: { kind: { type: string } } }\nX: { allOf: [{ $ref: "#/components/schemas/A" }, { properties: { kind: { type: string, enum: [x] } } }] }',
    want: { allOf: [ref('A'), { properties: { kind: { type: 'string', enum: ['x'] } } }] },
  },
  {
    name: 'an integer that was a number',
    given:
      'A: { properties: { n: { type: number } } }\nX: { allOf: [{ $ref: "#/components/schemas/A" }, { properties: { n: { type: integer } } }] }',
    want: { allOf: [ref('A'), { properties: { n: { type: 'integer' } } }] },
  },
  {
    name: 'an object that gains properties',
    given:
      'A: { properties: { o: { type: object, properties: { a: { type: string } } } } }\nX: { allOf: [{ $ref: "#/components/schemas/A" }, { properties: { o: { type: object, properties: { b: { type: string } } } } }] }',
    want: {
      allOf: [ref('A'), { properties: { o: { type: 'object', properties: { b: { type: 'string' } } } } }],
    },
  },
  {
    name: 'a remark about a property',
    given:
      'A: { properties: { a: { type: object, properties: { b: { type: string } } } } }\nX: { allOf: [{ $ref: "#/components/schemas/A" }, { properties: { a: { readOnly: true } } }] }',
    want: { allOf: [ref('A'), { properties: { a: { readOnly: true } } }] },
  },
  {
    name: 'a text and its values',
    given: 'X: { allOf: [{ type: string }, { enum: [a, b] }] }',
    want: { allOf: [{ type: 'string' }, { enum: ['a', 'b'] }] },
  },
];

const merged: readonly Case[] = [
  {
    name: 'success and failure of one envelope',
    given: [
      'Ok: { type: object, required: [success], properties: { success: { type: boolean, enum: [true] }, errors: { type: array, items: { type: string } } } }',
      'X: { allOf: [{ $ref: "#/components/schemas/Ok" }, { type: object, properties: { success: { type: boolean, enum: [false] } }, required: [errors] }] }',
    ].join('\n'),
    want: {
      type: 'object',
      properties: {
        success: { type: 'boolean', enum: [false] },
        errors: { type: 'array', items: { type: 'string' } },
      },
      required: ['success', 'errors'],
    },
  },
  {
    name: 'a result that is narrowed along a chain',
    given: [
      'Base: { properties: { result: { anyOf: [{ type: object }, { type: array, items: {} }, { type: string }] }, success: { type: boolean } } }',
      'List: { allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { result: { type: array, nullable: true } } }] }',
      'X: { description: d, allOf: [{ $ref: "#/components/schemas/List" }, { properties: { result: { type: array, items: { type: string } } } }] }',
    ].join('\n'),
    want: {
      description: 'd',
      type: 'object',
      properties: { result: { type: 'array', items: { type: 'string' } }, success: { type: 'boolean' } },
    },
  },
  {
    name: 'an earlier enum that a later text does not take back',
    given:
      'A: { properties: { a: { type: string, enum: [x] }, b: { type: string } } }\nX: { allOf: [{ $ref: "#/components/schemas/A" }, { properties: { a: { type: string }, b: { type: integer } } }] }',
    want: {
      type: 'object',
      properties: { a: { type: 'string', enum: ['x'] }, b: { type: 'integer' } },
    },
  },
  {
    name: 'own properties beside allOf come last',
    given:
      'A: { properties: { a: { type: string } } }\nX: { properties: { a: { type: integer } }, allOf: [{ $ref: "#/components/schemas/A" }] }',
    want: { type: 'object', properties: { a: { type: 'integer' } } },
  },
  {
    name: 'a contradiction inside a nested object',
    given:
      'A: { properties: { o: { type: object, properties: { a: { type: string }, b: { type: string } } } } }\nX: { allOf: [{ $ref: "#/components/schemas/A" }, { properties: { o: { type: object, properties: { a: { type: integer } } } } }] }',
    want: {
      type: 'object',
      properties: { o: { type: 'object', properties: { a: { type: 'integer' }, b: { type: 'string' } } } },
    },
  },
  {
    name: 'alternatives that all define a property anew',
    given:
      'A: { type: object, properties: { a: { type: string }, b: { type: string } } }\nX: { allOf: [{ $ref: "#/components/schemas/A" }, { oneOf: [{ properties: { a: { type: integer } } }, { properties: { a: { type: boolean } } }] }] }',
    want: {
      allOf: [
        { type: 'object', properties: { b: { type: 'string' } } },
        { oneOf: [{ properties: { a: { type: 'integer' } } }, { properties: { a: { type: 'boolean' } } }] },
      ],
    },
  },
  {
    name: 'recursive schemas that meet themselves',
    given: [
      'A: { properties: { child: { $ref: "#/components/schemas/A" }, v: { type: string } } }',
      'B: { properties: { child: { $ref: "#/components/schemas/B" }, v: { type: integer } } }',
      'X: { allOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }] }',
    ].join('\n'),
    want: {
      type: 'object',
      properties: {
        child: { type: 'object', properties: { child: ref('B'), v: { type: 'integer' } } },
        v: { type: 'integer' },
      },
    },
  },
];

const single: readonly Case[] = [
  {
    name: 'one reference with a description',
    given: 'A: { type: object }\nX: { allOf: [{ $ref: "#/components/schemas/A" }], description: d, type: object }',
    want: { ...ref('A'), description: 'd' },
  },
  {
    name: 'one inline schema',
    given: 'X: { allOf: [{ type: string, description: inner }], title: t }',
    want: { type: 'string', description: 'inner', title: 't' },
  },
  {
    name: 'one reference with a constraint',
    given: 'A: { type: object }\nX: { allOf: [{ $ref: "#/components/schemas/A" }], required: [a] }',
    want: { allOf: [ref('A')], required: ['a'] },
  },
];

describe.each([
  { kind: 'kept', cases: kept },
  { kind: 'merged', cases: merged },
  { kind: 'single', cases: single },
])('$kind', ({ cases }) => {
  it.each(cases)('$name', ({ given, want }) => {
    const { schemas, remarks } = normalizeSchemas('3.0.3', given);
    expect({ X: (schemas as Record<string, unknown>)['X'], remarks }).toEqual({ X: want, remarks: [] });
  });
});
