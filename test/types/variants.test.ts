// What requests and responses see of one schema, and what a schema requires of those it is made of.

import { type Case, describeCases } from './cases.js';
import { ref, type Schemas } from './printed.js';

const user: Schemas = {
  User: {
    type: 'object',
    required: ['id', 'name', 'secret'],
    properties: {
      id: { type: 'string', readOnly: true },
      name: { type: 'string' },
      secret: { type: 'string', writeOnly: true },
    },
  },
};

const variants: readonly Case[] = [
  {
    name: 'readOnly and writeOnly properties',
    given: user,
    direction: 'input',
    want: `
export interface User {
    readonly id: string;
    name: string;
}

export interface UserWritable {
    name: string;
    secret: string;
}
`,
  },
  {
    name: 'an example that looks like a schema',
    given: { Thing: { type: 'object', example: { properties: { a: null, b: { allOf: {} }, c: { $ref: 1 } } } } },
    direction: 'input',
    want: `
/** @example {"properties":{"a":null,"b":{"allOf":{}},"c":{"$ref":1}}} */
export type Thing = Record<string, unknown>;
`,
  },
  {
    name: 'no variant where nothing is sent',
    given: user,
    want: `
export interface User {
    readonly id: string;
    name: string;
}
`,
  },
  {
    name: 'through references, arrays, maps and allOf',
    given: {
      ...user,
      Team: { properties: { lead: ref('User'), all: { type: 'array', items: ref('User') } } },
      Teams: { additionalProperties: ref('Team') },
      Admin: { allOf: [ref('User'), { properties: { level: { type: 'integer' } } }] },
      Plain: { properties: { name: { type: 'string' } } },
    },
    direction: 'input',
    want: `
export interface User {
    readonly id: string;
    name: string;
}

export interface Team {
    lead?: User;
    all?: User[];
}

export interface Teams {
    [key: string]: Team;
}

export type Admin = User & {
    level?: number;
};

export interface Plain {
    name?: string;
}

export interface UserWritable {
    name: string;
    secret: string;
}

export interface TeamWritable {
    lead?: UserWritable;
    all?: UserWritable[];
}

export interface TeamsWritable {
    [key: string]: TeamWritable;
}

export type AdminWritable = UserWritable & {
    level?: number;
};
`,
  },
  {
    name: 'a cycle through a readOnly property',
    given: {
      Node: { required: ['id'], properties: { id: { type: 'string', readOnly: true }, next: ref('Node') } },
    },
    direction: 'input',
    want: `
export interface Node {
    readonly id: string;
    next?: Node;
}

export interface NodeWritable {
    next?: NodeWritable;
}
`,
  },
  {
    name: 'readOnly at the component that a property refers to',
    given: {
      Id: { type: 'string', readOnly: true },
      Thing: { required: ['id'], properties: { id: ref('Id'), a: {} } },
    },
    direction: 'input',
    want: `
export type Id = string;

export interface Thing {
    id: Id;
    a?: unknown;
}

export interface ThingWritable {
    a?: unknown;
}
`,
  },
  {
    name: 'readOnly and writeOnly beside a reference, in an allOf',
    given: {
      Id: { type: 'string' },
      Thing: {
        required: ['id', 'key'],
        properties: {
          id: { allOf: [ref('Id'), { readOnly: true }] },
          key: { allOf: [{ writeOnly: true }, ref('Id')] },
        },
      },
    },
    direction: 'input',
    want: `
export type Id = string;

export interface Thing {
    id: Id;
}

export interface ThingWritable {
    key: Id;
}
`,
  },
  {
    name: 'further properties of an input beside named ones',
    given: {
      A: { properties: { a: { type: 'string' } }, additionalProperties: { type: 'number' } },
      B: { properties: { a: { type: 'string' } }, patternProperties: { '^x': { type: 'number' } } },
    },
    direction: 'input',
    want: `
export type A = {
    a?: string;
} & {
    [key: string]: number;
};

export type B = {
    a?: string;
} & {
    [key: string]: number;
};

export type AWritable = {
    a?: string;
} & {
    [key: string]: unknown;
};

export type BWritable = {
    a?: string;
} & {
    [key: string]: unknown;
};
`,
    holds: `export const a: AWritable = { a: 'x', n: 1 };
export const b: BWritable = { a: 'x', xn: 1 };
declare const out: A;
export const text: string | undefined = out.a;`,
  },
];

const required: readonly Case[] = [
  {
    name: 'properties of a referenced part',
    given: {
      Base: { properties: { a: { type: 'string' }, id: { type: 'string', writeOnly: true } } },
      Strict: { allOf: [ref('Base')], required: ['a', 'id', 'gone'] },
    },
    want: `
export interface Base {
    a?: string;
}

export type Strict = WithRequired<Base, "a">;

export type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
`,
    holds: 'yes<Same<Strict["a"], string>>();',
  },
  {
    name: 'properties that the referenced part inherits',
    given: {
      Base: { properties: { a: { type: 'string' } } },
      Middle: { allOf: [ref('Base'), { properties: { b: { type: 'string' } } }] },
      Strict: { allOf: [ref('Middle')], required: ['a', 'b'] },
    },
    want: `
export interface Base {
    a?: string;
}

export type Middle = Base & {
    b?: string;
};

export type Strict = WithRequired<Middle, "a" | "b">;

export type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
`,
    holds: 'yes<Same<Strict["a"], string>>();',
  },
  {
    name: 'by a part that only requires',
    given: {
      Base: { properties: { a: { type: 'string' } } },
      Strict: { allOf: [ref('Base'), { type: 'object', required: ['a'] }] },
    },
    want: `
export interface Base {
    a?: string;
}

export type Strict = WithRequired<Base, "a">;

export type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
`,
  },
  {
    name: 'nothing of a part that may be null',
    given: {
      Base: { type: ['object', 'null'], properties: { a: { type: 'string' } } },
      Strict: { allOf: [ref('Base')], required: ['a'] },
    },
    want: '\nexport type Base = {\n    a?: string;\n} | null;\n\nexport type Strict = Base;\n',
  },
];

describeCases('variants', variants);
describeCases('inherited requirements', required);
