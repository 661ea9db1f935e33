import { describe, expect, it } from 'vitest';
import { jsonText, sameJson } from '../../generator/examples/json-text.js';
import type { JsonValue } from '../../generator/model/types.js';

describe('jsonText', () => {
  const cases: readonly { name: string; given: JsonValue; want: string }[] = [
    { name: 'nothing', given: null, want: 'null' },
    { name: 'a boolean', given: false, want: 'false' },
    { name: 'a whole number', given: 1.0, want: '1' },
    { name: 'a fraction', given: 0.1, want: '0.1' },
    { name: 'minus zero', given: -0, want: '0' },
    { name: 'a small number', given: 1.5e-10, want: '1.5e-10' },
    { name: 'an integer beyond 2^53', given: 9007199254740993n, want: '9007199254740993' },
    { name: 'a string with quotes, a line break and a line separator', given: 'a"\n\u2028', want: '"a\\"\\n\u2028"' },
    { name: 'a list', given: [1, [2n], {}], want: '[1,[2],{}]' },
    { name: 'an object in the order given', given: { b: 1, a: 2n }, want: '{"b":1,"a":2}' },
    { name: 'an own __proto__', given: JSON.parse('{"__proto__":1}') as JsonValue, want: '{"__proto__":1}' },
  ];
  it.each(cases)('writes $name', ({ given, want }) => {
    expect(jsonText(given)).toBe(want);
  });
});

describe('sameJson', () => {
  const cases: readonly { name: string; given: readonly [JsonValue, JsonValue]; want: boolean }[] = [
    { name: 'a number and the same bigint', given: [1, 1n], want: true },
    { name: 'a number and its text', given: [1, '1'], want: false },
    {
      name: 'objects in another order',
      given: [
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ],
      want: true,
    },
    { name: 'an object with one more member', given: [{ a: 1 }, { a: 1, b: 2 }], want: false },
    { name: 'an empty list and an empty object', given: [[], {}], want: false },
    { name: 'null and an absent member', given: [{ a: null }, {}], want: false },
  ];
  it.each(cases)('compares $name', ({ given, want }) => {
    expect(sameJson(...given)).toBe(want);
  });
});
