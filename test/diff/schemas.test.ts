// One pair of schemas for each rule, read as an answer and as a body: wider and narrower mean the opposite there.

import { describe, expect, it } from 'vitest';
import { answering, changesOf, taking } from './documents.js';

interface Case {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Changes of a body without the path `input.body`, and of an answer without `output`. */
  readonly input: readonly string[];
  readonly output: readonly string[];
}

const object = (properties: unknown, ...required: readonly string[]): unknown => ({
  type: 'object',
  properties,
  required,
});
const text = { type: 'string' };

const cases: readonly Case[] = [
  {
    name: 'an optional property more',
    before: object({ a: text }),
    after: object({ a: text, b: text }),
    input: ['minor property-added .b'],
    output: ['minor property-added .b'],
  },
  {
    name: 'a required property more',
    before: object({ a: text }),
    after: object({ a: text, b: text }, 'b'),
    input: ['breaking property-added-required .b'],
    output: ['minor property-added-required .b'],
  },
  {
    name: 'a property less',
    before: object({ a: text, b: text }),
    after: object({ a: text }),
    input: ['breaking property-removed .b'],
    output: ['breaking property-removed .b'],
  },
  {
    name: 'a property that becomes required',
    before: object({ a: text }),
    after: object({ a: text }, 'a'),
    input: ['breaking property-required .a'],
    output: ['minor property-required .a'],
  },
  {
    name: 'a property that becomes optional',
    before: object({ a: text }, 'a'),
    after: object({ a: text }),
    input: ['minor property-optional .a'],
    output: ['breaking property-optional .a'],
  },
  {
    name: 'another type',
    before: object({ a: text }),
    after: object({ a: { type: 'number' } }),
    input: ['breaking type-changed .a'],
    output: ['breaking type-changed .a'],
  },
  {
    name: 'one alternative more',
    before: object({ a: text }),
    after: object({ a: { type: ['string', 'number'] } }),
    input: ['minor alternative-added .a'],
    output: ['breaking alternative-added .a'],
  },
  {
    name: 'one alternative less',
    before: object({ a: { oneOf: [text, { type: 'number' }] } }),
    after: object({ a: { type: 'number' } }),
    input: ['breaking alternative-removed .a'],
    output: ['minor alternative-removed .a'],
  },
  {
    name: 'null allowed',
    before: object({ a: text }),
    after: object({ a: { type: ['string', 'null'] } }),
    input: ['minor null-added .a'],
    output: ['breaking null-added .a'],
  },
  {
    name: 'null no longer allowed',
    before: object({ a: { anyOf: [text, { type: 'null' }] } }),
    after: object({ a: text }),
    input: ['breaking null-removed .a'],
    output: ['minor null-removed .a'],
  },
  {
    name: 'an enum member more',
    before: object({ a: { enum: ['x'] } }),
    after: object({ a: { enum: ['x', 'y'] } }),
    input: ['minor enum-member-added .a'],
    output: ['breaking enum-member-added .a'],
  },
  {
    name: 'an enum member less, written as constants',
    before: object({ a: { oneOf: [{ const: 'x' }, { const: 'y' }] } }),
    after: object({ a: { enum: ['x'] } }),
    input: ['breaking enum-member-removed .a'],
    output: ['minor enum-member-removed .a'],
  },
  {
    name: 'an enum opened',
    before: object({ a: { type: 'string', enum: ['x'] } }),
    after: object({ a: text }),
    input: ['minor enum-opened .a'],
    output: ['breaking enum-opened .a'],
  },
  {
    name: 'an enum closed',
    before: object({ a: text }),
    after: object({ a: { type: 'string', enum: ['x'] } }),
    input: ['breaking enum-closed .a'],
    output: ['minor enum-closed .a'],
  },
  {
    name: 'a type that becomes unknown',
    before: object({ a: text }),
    after: object({ a: {} }),
    input: ['minor type-opened .a'],
    output: ['breaking type-opened .a'],
  },
  {
    name: 'a type that is no longer unknown',
    before: object({ a: {} }),
    after: object({ a: text }),
    input: ['breaking type-closed .a'],
    output: ['minor type-closed .a'],
  },
  {
    name: 'further properties allowed',
    before: object({ a: text }),
    after: { ...(object({ a: text }) as object), additionalProperties: text },
    input: ['minor further-properties-added'],
    output: ['minor further-properties-added'],
  },
  {
    name: 'further properties no longer allowed',
    before: { ...(object({ a: text }) as object), additionalProperties: text },
    after: object({ a: text }),
    input: ['breaking further-properties-removed'],
    output: ['breaking further-properties-removed'],
  },
  {
    name: 'members of a map',
    before: { type: 'object', additionalProperties: text },
    after: { type: 'object', additionalProperties: { type: ['string', 'null'] } },
    input: ['minor null-added [*]'],
    output: ['breaking null-added [*]'],
  },
  {
    name: 'items of an array',
    before: { type: 'array', items: object({ 'odd name': text }) },
    after: { type: 'array', items: object({ 'odd name': { type: 'boolean' } }) },
    input: ['breaking type-changed []["odd name"]'],
    output: ['breaking type-changed []["odd name"]'],
  },
  {
    name: 'a tuple that grows',
    before: { type: 'array', prefixItems: [text] },
    after: { type: 'array', prefixItems: [text, text] },
    input: ['breaking type-changed'],
    output: ['breaking type-changed'],
  },
  {
    name: 'an item of a tuple',
    before: { type: 'array', prefixItems: [text, text] },
    after: { type: 'array', prefixItems: [text, { type: ['string', 'null'] }] },
    input: ['minor null-added [1]'],
    output: ['breaking null-added [1]'],
  },
  {
    name: 'format, limits and integers',
    before: object({ a: text, b: { type: 'number' }, c: text }),
    after: object({ a: { ...text, format: 'date' }, b: { type: 'integer' }, c: { ...text, maxLength: 3 } }),
    input: ['patch format-changed .a', 'patch format-changed .b', 'patch limits-changed .c'],
    output: ['patch format-changed .a', 'patch format-changed .b', 'patch limits-changed .c'],
  },
  {
    name: 'a default',
    before: object({ a: { ...text, default: 'x' } }),
    after: object({ a: { ...text, default: 'y' } }),
    input: ['minor default-changed .a'],
    output: ['patch default-changed .a'],
  },
  {
    name: 'a deprecated property, and one that is not any more',
    before: object({ a: text, b: { ...text, deprecated: true } }),
    after: object({ a: { ...text, deprecated: true }, b: text }),
    input: ['minor deprecated .a', 'patch undeprecated .b'],
    output: ['minor deprecated .a', 'patch undeprecated .b'],
  },
  {
    name: 'readOnly and writeOnly properties only where they are seen',
    before: object({ a: text }),
    after: object({ a: text, read: { ...text, readOnly: true }, write: { ...text, writeOnly: true } }),
    input: ['minor property-added .write'],
    output: ['minor property-added .read'],
  },
  {
    name: 'members of a union found again by their tag, whatever their order',
    before: { oneOf: [object({ kind: { const: 'a' } }), object({ kind: { const: 'b' }, n: text })] },
    after: { oneOf: [object({ kind: { const: 'b' } }), object({ kind: { const: 'a' } })] },
    input: ['breaking property-removed .n'],
    output: ['breaking property-removed .n'],
  },
  {
    name: 'the same said in other words',
    before: { allOf: [object({ a: text }, 'a'), object({ b: text })] },
    after: object({ b: { type: 'string' }, a: { anyOf: [text] } }, 'a'),
    input: [],
    output: [],
  },
];

describe('a body', () => {
  it.each(cases)('$name', async ({ before, after, input }) => {
    const changes = await changesOf(taking(before), taking(after));
    expect(changes.map((line) => line.replace(' input.body', ' ').replace(/ $/, '')).sort()).toEqual([...input].sort());
  });
});

describe('an answer', () => {
  it.each(cases)('$name', async ({ before, after, output }) => {
    const changes = await changesOf(answering(before), answering(after));
    expect(changes.map((line) => line.replace(' output', ' ').replace(/ $/, '')).sort()).toEqual([...output].sort());
  });
});
