// Property names that are no identifiers, or that mean something to JavaScript.

import { type Case, describeCases } from './cases.js';
import type { Schemas } from './printed.js';

const names: readonly Case[] = [
  {
    name: 'properties that objects inherit in JavaScript',
    given: {
      A: JSON.parse(
        '{"required":["__proto__"],"properties":{"__proto__":{"type":"string"},"constructor":{"type":"number"},"hasOwnProperty":{},"toString":{}}}',
      ) as Schemas[string],
    },
    want: `
export interface A {
    __proto__: string;
    constructor?: number;
    hasOwnProperty?: unknown;
    toString?: unknown;
}
`,
    holds: 'yes<Same<A["__proto__"], string>>();',
  },
  {
    name: 'properties that are no identifiers',
    given: { A: { properties: { '': {}, '2nd': {}, 'a-b': {}, größe: {}, '"': {}, 'a\u202eb\u0000': {} } } },
    want: `
export interface A {
    ""?: unknown;
    "2nd"?: unknown;
    "a-b"?: unknown;
    "größe"?: unknown;
    "\\""?: unknown;
    "a\\u202eb\\0"?: unknown;
}
`,
  },
];

describeCases('property names', names);
