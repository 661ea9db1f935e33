import { describe, expect, it } from 'vitest';
import { numberValue } from '../../../generator/examples/values/number-value.js';
import { stringValue } from '../../../generator/examples/values/string-value.js';
import { parsePattern } from '../../../generator/examples/values/pattern.js';
import type { SchemaObject } from '../../../generator/model/types.js';

describe('stringValue', () => {
  const cases: readonly { name: string; given: SchemaObject; want: string }[] = [
    { name: 'nothing said', given: {}, want: 'string' },
    { name: 'a format', given: { format: 'date-time' }, want: '2025-01-01T00:00:00Z' },
    { name: 'a format in other letters', given: { format: 'UUID' }, want: '123e4567-e89b-12d3-a456-426614174000' },
    { name: 'an unknown format', given: { format: 'zone-name' }, want: 'string' },
    { name: 'a least length', given: { minLength: 10 }, want: 'string-str' },
    { name: 'a greatest length', given: { maxLength: 3 }, want: 'str' },
    { name: 'a longer address', given: { format: 'email', minLength: 18 }, want: 'uuuser@example.com' },
    { name: 'a longer URL', given: { format: 'uri', minLength: 24 }, want: 'https://example.com/aaaa' },
    { name: 'a pattern that the format satisfies', given: { format: 'date', pattern: '^\\d' }, want: '2025-01-01' },
    { name: 'a pattern with a length', given: { pattern: '^[a-f]+$', minLength: 8, maxLength: 8 }, want: 'abcdefab' },
    { name: 'a pattern that is none', given: { pattern: '[' }, want: 'string' },
    { name: 'base64', given: { contentEncoding: 'base64' }, want: 'ZXhhbXBsZQ==' },
  ];
  it.each(cases)('gives a string for $name', ({ given, want }) => {
    expect(stringValue(given, parsePattern)).toBe(want);
  });
});

describe('numberValue', () => {
  const beyond = { minimum: 9007199254740993n } as unknown as SchemaObject;
  const cases: readonly { name: string; given: SchemaObject; integer: boolean; want: number | bigint }[] = [
    { name: 'nothing said', given: {}, integer: true, want: 1 },
    { name: 'a minimum', given: { minimum: 5 }, integer: true, want: 5 },
    { name: 'a maximum below 1', given: { maximum: -3 }, integer: true, want: -3 },
    { name: 'an open minimum', given: { exclusiveMinimum: 5 }, integer: true, want: 6 },
    { name: 'an open interval', given: { exclusiveMinimum: 0, exclusiveMaximum: 1 }, integer: false, want: 0.5 },
    { name: 'multiples', given: { multipleOf: 60, minimum: 61 }, integer: true, want: 120 },
    { name: 'multiples below a maximum', given: { multipleOf: 10, maximum: -5 }, integer: true, want: -10 },
    { name: 'fractions', given: { multipleOf: 0.1, minimum: 0.25, maximum: 0.9 }, integer: false, want: 0.3 },
    { name: 'an integer in steps of a half', given: { multipleOf: 0.5 }, integer: true, want: 1 },
    { name: 'a minimum beyond 2^53', given: beyond, integer: true, want: 9007199254740993n },
  ];
  it.each(cases)('gives a number for $name', ({ given, integer, want }) => {
    expect(numberValue(given, integer)).toBe(want);
  });
});
