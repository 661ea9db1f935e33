import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../generator/examples/values/pattern-match.js';
import { samplePattern } from '../../../generator/examples/values/pattern-sample.js';
import { parsePattern } from '../../../generator/examples/values/pattern.js';

const any = { min: 0, max: Number.POSITIVE_INFINITY };

function sampleOf(source: string, lengths = any): string | null {
  const pattern = parsePattern(source);
  return pattern && samplePattern(pattern, lengths);
}

describe('samplePattern', () => {
  const cases: readonly { name: string; given: string; lengths?: typeof any; want: string | null }[] = [
    { name: 'hexadecimal digits', given: '^[0-9a-f]{32}$', want: 'abcdef0123456789abcdef0123456789' },
    { name: 'a word that is readable already', given: '^[a-z]+$', want: 'string' },
    { name: 'a prefix', given: '^AC[0-9]{4}$', want: 'AC0123' },
    { name: 'alternatives', given: '^(GET|POST)$', want: 'GET' },
    { name: 'an optional part', given: '^v\\d+(\\.\\d+)?$', want: 'v0' },
    { name: 'a length from outside', given: '^x*$', lengths: { min: 3, max: 5 }, want: 'xxx' },
    { name: 'a lookahead', given: '^(?=.*\\d)(?=.*[A-Z])[A-Za-z\\d-]{8,}$', want: 'Example-123' },
    { name: 'a property escape', given: '^\\p{Lu}\\d$', want: 'A1' },
    { name: 'letters outside ASCII', given: '^[а-я]{2}$', want: 'аа' },
    { name: 'what nothing matches', given: '^a$b', want: null },
    { name: 'more than a document may ask for', given: '^a{1000000}$', want: null },
    { name: 'no regular expression', given: '(', want: null },
    { name: 'a back reference', given: '^(a)\\1$', want: null },
  ];
  it.each(cases)('finds $name', ({ given, lengths, want }) => {
    expect(sampleOf(given, lengths)).toBe(want);
  });
});

describe('matchesPattern', () => {
  const patterns = [
    '^[ab]*$',
    '^(a|ab)(c|bcd)$',
    'a{2,3}b?',
    '^(?!b)[abc]+$',
    '\\bab\\b',
    '^(a*)*b$',
    '[^ab]',
    '^.{2,4}$',
    '(ab|c){2}',
    '^a??b',
    '(a?){3}c$',
    '\\w+\\s\\w',
    '^(?:a|b(?=c))+',
  ];
  it('agrees with the engine on short texts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' ', '\n', 'é'), maxLength: 8 });
    const agrees = fc.property(fc.constantFrom(...patterns), text, (source, value) => {
      const pattern = parsePattern(source);
      return pattern !== null && matchesPattern(pattern, value) === new RegExp(source, 'u').test(value);
    });
    fc.assert(agrees, { numRuns: 1000, seed: 7 });
  });

  it('takes no longer for a pattern that would hang an engine', () => {
    const pattern = parsePattern('^(([a-z]+)+[!?]?)+$');
    const start = performance.now();
    expect(pattern && matchesPattern(pattern, `${'a'.repeat(200)}1`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('leaves long texts undecided', () => {
    const pattern = parsePattern('^a+$');
    expect(pattern && matchesPattern(pattern, 'a'.repeat(1000))).toBe(null);
  });
});
