// How deep ConvertTo-Json goes: as deep as the answer's schema, and one more.

import { expect, test } from 'vitest';
import type { Schema } from '../../generator/model/types.js';
import { powershell } from '../../templates/powershell/target.js';
import { request } from './requests.js';
import { snippetOf } from './snippet.js';

const text: Schema = { type: 'string' };
const nested = (levels: number): Schema =>
  levels === 0 ? text : { type: 'object', properties: { a: nested(levels - 1) } };

const cases: readonly {
  name: string;
  answer: Schema;
  envelope?: boolean;
  schemas?: Record<string, Schema>;
  want: number;
}[] = [
  { name: 'a string', answer: text, want: 2 },
  { name: 'an object of strings', answer: nested(1), want: 2 },
  { name: 'three objects', answer: nested(3), want: 4 },
  { name: 'an envelope', answer: nested(2), envelope: true, want: 5 },
  { name: 'a deep envelope', answer: nested(8), envelope: true, want: 9 },
  { name: 'arrays', answer: { type: 'array', items: { type: 'array', items: nested(1) } }, want: 4 },
  { name: 'an object of any shape', answer: { type: 'object' }, want: 4 },
  { name: 'a map', answer: { type: 'object', additionalProperties: nested(2) }, want: 4 },
  { name: 'the deepest alternative', answer: { oneOf: [nested(1), { allOf: [nested(6)] }] }, want: 7 },
  { name: 'deeper than allowed', answer: nested(150), want: 100 },
  {
    name: 'a component',
    answer: { type: 'object', properties: { zone: { $ref: '#/components/schemas/zone' } } },
    schemas: { zone: nested(3) },
    want: 5,
  },
  {
    name: 'a recursive component',
    answer: { $ref: '#/components/schemas/node' },
    schemas: {
      node: {
        type: 'object',
        properties: { children: { type: 'array', items: { $ref: '#/components/schemas/node' } } },
      },
    },
    want: 100,
  },
  { name: 'a component called __proto__', answer: { $ref: '#/components/schemas/__proto__' }, want: 4 },
];

test.each(cases)('$name', ({ want, ...given }) => {
  const snippet = snippetOf(powershell, { ...given, request: request({}) });
  expect(/ConvertTo-Json -Depth (\d+)/.exec(snippet)?.[1]).toBe(String(want));
});
