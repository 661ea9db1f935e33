import { expect, test } from 'vitest';
import { type Judge, judged } from '../../generator/model/schema-view.js';
import type { Schema } from '../../generator/model/types.js';

const isText: Judge = ({ type, oneOf = [] }, inner) => type === 'string' || (oneOf.length > 0 && oneOf.every(inner));

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

test('schemas that share their choices are asked about once', () => {
  const levels = Array.from({ length: 9 }, (_, level): readonly [string, Schema] => [
    `L${level}`,
    { oneOf: Array.from({ length: 100 }, () => ref(`L${level + 1}`)) },
  ]);
  let asked = 0;
  const counting: Judge = (schema, inner) => {
    asked += 1;
    return isText(schema, inner);
  };
  expect(judged({ ...Object.fromEntries(levels), L9: { type: 'string' } }, ref('L0'), counting)).toBe(true);
  expect(asked).toBe(10);
});

test('of a schema that leads back to itself, or nowhere, nothing is said', () => {
  const schemas = { Self: { oneOf: [ref('Self'), { type: 'string' }] } } as const;
  expect([
    judged(schemas, ref('Self'), isText),
    judged(schemas, ref('Gone'), isText),
    judged({}, null, isText),
  ]).toEqual([false, false, false]);
});
