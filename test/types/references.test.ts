// Schemas that name each other: unions told apart by a discriminator, and cycles.

import { type Case, describeCases } from './cases.js';
import { ref, type Schemas } from './printed.js';

const pets = (mapping: Record<string, string> | undefined, kind: object): Schemas => ({
  Pet: {
    oneOf: [ref('Cat'), ref('Dog')],
    discriminator: { propertyName: 'kind', ...(mapping && { mapping }) },
  },
  Cat: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string', ...kind }, lives: { type: 'integer' } },
  },
  Dog: { type: 'object', required: ['kind'], properties: { kind: { const: 'dog' } } },
});

const petTypes = (pet: string, kind = 'string'): string => `
export type Pet = ${pet};

export interface Cat {
    kind: ${kind};
    lives?: number;
}

export interface Dog {
    kind: "dog";
}
`;

const byPointer = {
  cat: '#/components/schemas/Cat',
  kitten: '#/components/schemas/Cat',
  dog: '#/components/schemas/Dog',
};

const discriminators: readonly Case[] = [
  {
    name: 'several values for one schema, by pointer',
    given: pets(byPointer, {}),
    want: petTypes('({\n    kind: "cat" | "kitten";\n} & Cat) | Dog'),
    holds: `declare const pet: Pet;
export const lives: number | undefined = pet.kind === 'dog' ? 0 : pet.lives;`,
  },
  {
    name: 'by name',
    given: pets({ cat: 'Cat', dog: 'Dog' }, {}),
    want: petTypes('({\n    kind: "cat";\n} & Cat) | Dog'),
  },
  {
    name: 'without a mapping the name of the schema',
    given: pets(undefined, {}),
    want: petTypes('({\n    kind: "Cat";\n} & Cat) | Dog'),
  },
  {
    name: "the schema's own const wins",
    given: pets(byPointer, { const: 'feline' }),
    want: petTypes('Cat | Dog', '"feline"'),
  },
  {
    name: "the schema's own enum of the same values needs no help",
    given: pets(byPointer, { enum: ['cat', 'kitten'] }),
    want: petTypes('Cat | Dog', '"cat" | "kitten"'),
  },
  {
    name: "a mapping that contradicts the schema's own enum",
    given: pets({ cat: 'Cat' }, { enum: ['tom', 'tabby'] }),
    want: petTypes('Cat | Dog', '"tom" | "tabby"'),
  },
  {
    name: 'no property is invented',
    given: {
      Pet: { oneOf: [ref('Cat')], discriminator: { propertyName: 'kind' } },
      Cat: { properties: { lives: { type: 'integer' } } },
    },
    want: `
export type Pet = Cat;

export interface Cat {
    lives?: number;
}
`,
  },
  {
    name: 'on a base that its children extend',
    given: {
      Base: {
        properties: { kind: { type: 'string' }, child: ref('Base') },
        discriminator: { propertyName: 'kind', mapping: { x: '#/components/schemas/Child' } },
      },
      Child: { allOf: [ref('Base'), { properties: { extra: { type: 'string' } } }] },
    },
    want: `
export interface Base {
    kind?: string;
    child?: Base;
}

export type Child = Base & {
    extra?: string;
};
`,
  },
];

const cycles: readonly Case[] = [
  {
    name: 'an alias of itself',
    given: { A: ref('A') },
    want: '\nexport type A = unknown;\n',
  },
  {
    name: 'a union that holds itself',
    given: { A: { oneOf: [ref('A'), { type: 'string' }] } },
    want: '\nexport type A = string;\n',
  },
  {
    name: 'an alias of a union that names the alias',
    given: { A: { oneOf: [ref('B'), { type: 'string' }] }, B: ref('A') },
    want: '\nexport type A = B | string;\n\nexport type B = unknown;\n',
  },
  {
    name: 'allOf that holds itself',
    given: { A: { allOf: [ref('A'), { properties: { a: {} } }] } },
    want: '\nexport interface A {\n    a?: unknown;\n}\n',
  },
  {
    name: 'a ring of three',
    given: {
      A: { anyOf: [ref('B'), { type: 'null' }] },
      B: { allOf: [ref('C')] },
      C: { oneOf: [ref('A'), { type: 'number' }] },
    },
    want: '\nexport type A = B | null;\n\nexport type B = C;\n\nexport type C = number;\n',
  },
  {
    name: 'through arrays, maps and properties, where TypeScript allows it',
    given: {
      Json: {
        oneOf: [
          { type: 'string' },
          { type: 'array', items: ref('Json') },
          { type: 'object', additionalProperties: ref('Json') },
        ],
      },
      Tree: { properties: { left: ref('Tree'), all: { type: 'array', items: ref('Forest') } } },
      Forest: { type: 'array', items: ref('Tree') },
    },
    want: `
export type Json = string | Json[] | {
    [key: string]: Json;
};

export interface Tree {
    left?: Tree;
    all?: Forest[];
}

export type Forest = Tree[];
`,
  },
];

describeCases('discriminators', discriminators);
describeCases('cycles', cycles);
