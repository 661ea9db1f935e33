// Schemas of every dialect into those of 3.1.

import { describe, expect, it } from 'vitest';
import { normalizeSchemas } from './normalized.js';

interface Case {
  readonly name: string;
  readonly openapi?: string;
  readonly given: string;
  readonly want: unknown;
  readonly remarks?: readonly string[];
}

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

const nullable: readonly Case[] = [
  { name: 'of a type', given: 'A: { type: string, nullable: true }', want: { A: { type: ['string', 'null'] } } },
  { name: 'false', given: 'A: { type: string, nullable: false }', want: { A: { type: 'string' } } },
  {
    name: 'with an enum',
    given: 'A: { type: string, enum: [a], nullable: true }',
    want: { A: { type: ['string', 'null'], enum: ['a', null] } },
  },
  {
    name: 'of what has properties but no type',
    given: 'A: { properties: { a: {} }, nullable: true }',
    want: { A: { type: ['object', 'null'], properties: { a: {} } } },
  },
  { name: 'of anything', given: 'A: { nullable: true, description: d }', want: { A: { description: 'd' } } },
  {
    name: 'beside $ref',
    given: 'A: { type: object }\nB: { $ref: "#/components/schemas/A", nullable: true, description: d }',
    want: { A: { type: 'object' }, B: { description: 'd', anyOf: [ref('A'), { type: 'null' }] } },
  },
  {
    name: 'beside allOf with one reference',
    given: 'A: { type: object }\nB: { allOf: [{ $ref: "#/components/schemas/A" }], nullable: true, description: d }',
    want: { A: { type: 'object' }, B: { description: 'd', anyOf: [ref('A'), { type: 'null' }] } },
  },
  {
    name: 'beside oneOf',
    given: 'A: { nullable: true, oneOf: [{ type: string }, { type: integer }] }',
    want: { A: { oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] } },
  },
  {
    name: 'beside anyOf that has null already',
    openapi: '3.1.0',
    given: 'A: { nullable: true, anyOf: [{ type: string }, { type: "null" }] }',
    want: { A: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
    remarks: ['warning nullable-keyword /components/schemas/A/nullable'],
  },
  {
    name: 'in 3.1, where it is unknown but meant',
    openapi: '3.1.0',
    given: 'A: { type: [string, integer], nullable: true }',
    want: { A: { type: ['string', 'integer', 'null'] } },
    remarks: ['warning nullable-keyword /components/schemas/A/nullable'],
  },
];

const keywords: readonly Case[] = [
  {
    name: 'boolean exclusive limits',
    given: 'A: { type: number, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }',
    want: { A: { type: 'number', minimum: 1, exclusiveMinimum: 1, maximum: 9 } },
  },
  {
    name: 'numeric exclusive limits',
    openapi: '3.1.0',
    given: 'A: { exclusiveMinimum: 1, exclusiveMaximum: 9 }',
    want: { A: { exclusiveMinimum: 1, exclusiveMaximum: 9 } },
  },
  {
    name: 'items as a list of positions',
    given: 'A: { type: array, items: [{ type: string }, { type: integer }] }',
    want: { A: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }] } },
  },
  {
    name: 'examples and vendor extensions as they stand, whatever is in them',
    given: 'A: { type: object, example: { $ref: "#/nowhere" }, x-a: { nullable: true }, default: { $ref: 1 } }',
    want: { A: { type: 'object', example: { $ref: '#/nowhere' }, 'x-a': { nullable: true }, default: { $ref: 1 } } },
  },
  {
    name: 'properties named like keywords and prototype members',
    given: 'A: { properties: { $ref: { type: string }, nullable: { type: string }, __proto__: { type: string } } }',
    want: {
      A: { properties: { $ref: { type: 'string' }, nullable: { type: 'string' }, ['__proto__']: { type: 'string' } } },
    },
  },
  {
    name: 'words of other languages for types',
    given:
      'A: { type: file }\nB: { type: String }\nC: { type: datetime }\nD: { type: any }\nE: { type: null }\nF: { type: Pet }',
    want: {
      A: { type: 'string', format: 'binary' },
      B: { type: 'string' },
      C: { type: 'string', format: 'date-time' },
      D: {},
      E: { type: 'null' },
      F: {},
    },
    remarks: ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => `warning unknown-type /components/schemas/${name}/type`),
  },
  {
    name: 'required as a boolean',
    given: 'A: { properties: { a: { type: string, required: true } } }',
    want: { A: { properties: { a: { type: 'string' } } } },
    remarks: ['warning boolean-required /components/schemas/A/properties/a/required'],
  },
  {
    name: 'a discriminator with names and references',
    given: [
      'A: { oneOf: [{ $ref: "#/components/schemas/B.x" }], discriminator: { propertyName: t, mapping: { b: B.x, c: "#/components/schemas/B.x", d: Nope } } }',
      'B.x: { type: object }',
    ].join('\n'),
    want: {
      A: {
        oneOf: [ref('B.x')],
        discriminator: { propertyName: 't', mapping: { b: ref('B.x').$ref, c: ref('B.x').$ref } },
      },
      'B.x': { type: 'object' },
    },
    remarks: ['warning unresolved-mapping /components/schemas/A/discriminator/mapping'],
  },
];

const references: readonly Case[] = [
  {
    name: 'annotations stay beside a reference, in 3.0 too',
    given:
      'A: { type: object }\nB: { $ref: "#/components/schemas/A", description: d, readOnly: true, example: 1, x-a: 2, type: object }',
    want: { A: { type: 'object' }, B: { ...ref('A'), description: 'd', readOnly: true, example: 1, 'x-a': 2 } },
  },
  {
    name: 'constraints beside a reference',
    given: 'A: { type: object }\nB: { $ref: "#/components/schemas/A", required: [a], description: d }',
    want: { A: { type: 'object' }, B: { description: 'd', allOf: [ref('A'), { required: ['a'] }] } },
  },
  {
    name: 'a part of another schema',
    given:
      'A: { properties: { b: { type: array, items: { type: string } } } }\nC: { $ref: "#/components/schemas/A/properties/b" }\nD: { $ref: "#/components/schemas/A/properties/b/items" }',
    want: {
      A: { properties: { b: { type: 'array', items: { type: 'string' } } } },
      C: ref('A_b'),
      D: ref('A_b_item'),
      A_b: { type: 'array', items: { type: 'string' } },
      A_b_item: { type: 'string' },
    },
  },
  {
    name: 'a part that is itself a reference, and a way through one',
    given:
      'A: { properties: { b: { $ref: "#/components/schemas/B" } } }\nB: { properties: { c: { type: string } } }\nC: { $ref: "#/components/schemas/A/properties/b" }\nD: { $ref: "#/components/schemas/A/properties/b/properties/c" }',
    want: {
      A: { properties: { b: ref('B') } },
      B: { properties: { c: { type: 'string' } } },
      C: ref('B'),
      D: ref('B_c'),
      B_c: { type: 'string' },
    },
  },
  {
    name: 'a hoisted schema that refers to itself, and a name that is taken',
    given:
      'A: { properties: { b: { properties: { again: { $ref: "#/components/schemas/A/properties/b" } } } } }\nA_b: { type: string }',
    want: {
      A: { properties: { b: { properties: { again: ref('A_b_2') } } } },
      A_b: { type: 'string' },
      A_b_2: { properties: { again: ref('A_b_2') } },
    },
  },
  {
    name: 'escapes of pointers and URIs',
    given: '"a/b~c d%": { type: string }\nB: { $ref: "#/components/schemas/a~1b~0c%20d%25" }',
    want: { 'a/b~c d%': { type: 'string' }, B: { $ref: '#/components/schemas/a~1b~0c d%25' } },
    remarks: ['error component-name /components/schemas/a~1b~0c d%'],
  },
  {
    name: '$defs, $anchor and $dynamicRef',
    openapi: '3.1.0',
    given: [
      'A:',
      '  $defs: { inner: { type: string }, named: { $anchor: there, type: integer } }',
      '  properties:',
      '    a: { $ref: "#/components/schemas/A/$defs/inner" }',
      '    b: { $ref: "#there" }',
      '    c: { $dynamicRef: "#node" }',
      'B: { $dynamicAnchor: node, type: object }',
    ].join('\n'),
    want: {
      A: { properties: { a: ref('A_inner'), b: ref('A_named'), c: ref('B') } },
      B: { type: 'object' },
      A_inner: { type: 'string' },
      A_named: { type: 'integer' },
    },
  },
  {
    name: '$id as the base of what is inside, by pointer and by URI',
    openapi: '3.1.0',
    given: [
      'A:',
      '  $id: https://example.com/a',
      '  $defs: { inner: { type: string } }',
      '  properties: { a: { $ref: "#/$defs/inner" }, b: { $ref: "b" }, c: { $ref: "#/components/schemas/C" } }',
      'B: { $id: "https://example.com/b", type: object }',
      'C: { $ref: "https://example.com/a#/$defs/inner" }',
    ].join('\n'),
    want: {
      A: { properties: { a: ref('A_inner'), b: ref('B'), c: ref('C') } },
      B: { type: 'object' },
      C: ref('A_inner'),
      A_inner: { type: 'string' },
    },
  },
  {
    name: 'the document by its own name',
    given: 'A: { type: string }\nB: { $ref: "openapi.yaml#/components/schemas/A" }',
    want: { A: { type: 'string' }, B: ref('A') },
  },
];

describe.each([
  { kind: 'nullable', cases: nullable },
  { kind: 'keywords', cases: keywords },
  { kind: 'references', cases: references },
])('$kind', ({ cases }) => {
  it.each(cases)('$name', ({ openapi = '3.0.3', given, want, remarks = [] }) => {
    expect(normalizeSchemas(openapi, given)).toEqual({ schemas: want, remarks });
  });
});
