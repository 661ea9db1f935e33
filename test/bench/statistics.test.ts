// The numbers that measurements are told by.

import { expect, test } from 'vitest';
import { growthExponent, median } from './statistics.js';

test.each([
  { name: 'an odd count', given: [3, 1, 2], want: 2 },
  { name: 'an even count', given: [4, 1, 3, 2], want: 2.5 },
  { name: 'one', given: [7], want: 7 },
  { name: 'numbers, not texts', given: [10, 9, 100], want: 10 },
])('median of $name', ({ given, want }) => {
  expect(median(given)).toBe(want);
});

test.each([
  { name: 'linear', of: (x: number) => 3 * x, want: 1 },
  { name: 'quadratic', of: (x: number) => 0.5 * x ** 2, want: 2 },
  { name: 'constant', of: () => 5, want: 0 },
])('exponent of $name growth', ({ of, want }) => {
  expect(growthExponent([100, 200, 1500, 11_000].map((x) => ({ x, y: of(x) })))).toBeCloseTo(want, 10);
});

test('too few numbers are no answer', () => {
  expect(() => median([])).toThrow('a median of no numbers');
  expect(() => growthExponent([{ x: 1, y: 1 }])).toThrow('a fit needs two points');
});
