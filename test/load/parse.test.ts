// Texts into values: JSON and YAML by content, exact integers, own keys, limits, duplicate keys with both places.

import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import { parseText } from '../../generator/load/parse.js';
import { defaultLimits, type LoadLimits } from '../../generator/source-document.js';

const values: readonly { name: string; given: string; want: unknown }[] = [
  { name: 'JSON', given: '{"a":[1,true,null,"x"]}', want: { a: [1, true, null, 'x'] } },
  { name: 'YAML', given: 'a:\n  - 1\n  - true\n  - ~\n  - x\n', want: { a: [1, true, null, 'x'] } },
  { name: 'a YAML flow mapping', given: '{ a: 1, b: [c, d] }', want: { a: 1, b: ['c', 'd'] } },
  { name: 'CRLF', given: 'a: 1\r\nb: |\r\n  x\r\n  y\r\n', want: { a: 1, b: 'x\ny\n' } },
  {
    name: 'the core schema of YAML 1.2, not 1.1',
    given: 'a: yes\nb: on\nc: 012\nd: 0o14\ne: 2024-01-01\nf: 1_000\n',
    want: { a: 'yes', b: 'on', c: 12, d: 12, e: '2024-01-01', f: '1_000' },
  },
  { name: 'status codes as keys', given: '200: a\n4XX: b\n', want: { '200': 'a', '4XX': 'b' } },
  {
    name: 'merge keys: own members first, then the sources in order',
    given: 'base: &b { x: 1, y: 1 }\nother: &o { y: 2, z: 2 }\nall: { <<: [*b, *o], x: 0 }\n',
    want: { base: { x: 1, y: 1 }, other: { y: 2, z: 2 }, all: { x: 0, y: 1, z: 2 } },
  },
  {
    name: 'JSON integers beyond 2^53',
    given: '{"a":9007199254740993,"b":[-12345678901234567890,9007199254740991],"c":"9007199254740993"}',
    want: { a: 9007199254740993n, b: [-12345678901234567890n, 9007199254740991], c: '9007199254740993' },
  },
  {
    name: 'JSON integers that round to the same, keys out of order, and numbers that are no integers',
    given: '{"2":9007199254740993,"1":[9007199254740992,1e300,0.1234567890123456],"a":{"b":9007199254740993}}',
    want: {
      '2': 9007199254740993n,
      '1': [9007199254740992n, 1e300, 0.1234567890123456],
      a: { b: 9007199254740993n },
    },
  },
  { name: 'a long JSON integer alone', given: '[12345678901234567890]', want: [12345678901234567890n] },
  {
    name: 'YAML integers beyond 2^53',
    given:
      'a: 9007199254740993\nb: -9007199254740993\nc: +9007199254740993\nd: 0x20000000000001\ne: "9007199254740993"\n',
    want: {
      a: 9007199254740993n,
      b: -9007199254740993n,
      c: 9007199254740993n,
      d: 9007199254740993n,
      e: '9007199254740993',
    },
  },
  {
    name: 'strings that look like members',
    given: '{"a":"\\\\","b":"x\\":y","c":["\\"",":"]}',
    want: { a: '\\', b: 'x":y', c: ['"', ':'] },
  },
];

describe('values', () => {
  it.each(values)('$name', ({ given, want }) => {
    expect(parseText(given, defaultLimits).value).toEqual(want);
  });

  it.each([
    { name: 'JSON', given: '{"__proto__":{"polluted":1},"constructor":2,"hasOwnProperty":3}' },
    { name: 'YAML', given: '__proto__: { polluted: 1 }\nconstructor: 2\nhasOwnProperty: 3\n' },
    { name: 'a YAML merge', given: '<<: &b { __proto__: { polluted: 1 }, constructor: 2, hasOwnProperty: 3 }\n' },
  ])('$name keeps prototype keys as own data', ({ given }) => {
    const value = parseText(given, defaultLimits).value as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

interface Refusal {
  readonly name: string;
  readonly given: string;
  readonly limits?: Partial<LoadLimits>;
  readonly want: { code: string; pointer: string; line?: number; column?: number; message: string };
}

const bomb = Array.from({ length: 12 }, (_, index) => {
  const item = index === 0 ? 'x' : `*a${index - 1}`;
  return `a${index}: &a${index} [${Array.from({ length: 10 }, () => item).join(', ')}]`;
}).join('\n');

const refusals: readonly Refusal[] = [
  {
    name: 'a duplicate key written with an escape',
    given: '{"o":[{},{"a\\u0062":1,\n "ab":2}]}',
    want: { code: 'duplicate-key', pointer: '/o/1', line: 2, column: 2, message: 'key "ab" already defined at 1:11' },
  },
  {
    name: 'a duplicate key deep in YAML',
    given: 'a:\n  - b: { c: [1, { d: 1 }] }\n  - x: 1\n    y: 2\n    x: 3\n',
    want: { code: 'duplicate-key', pointer: '/a/1', line: 5, column: 5, message: 'key "x" already defined at 3:5' },
  },
  {
    name: '100,000 levels of JSON',
    given: '['.repeat(100_000),
    want: { code: 'too-deep', pointer: '', line: 1, column: 1001, message: 'nested deeper than 1,000 levels' },
  },
  {
    name: '100,000 levels of YAML',
    given: `a: ${'['.repeat(100_000)}`,
    want: { code: 'too-deep', pointer: '', line: 1, column: 1003, message: 'nested deeper than 1,000 levels' },
  },
  {
    name: 'depth that only aliases reach',
    given: 'a: &a [[[[1]]]]\nb: &b [[[[*a]]]]\nc: [[*b]]\n',
    limits: { maxDepth: 10 },
    want: { code: 'too-deep', pointer: '', line: 3, column: 6, message: 'nested deeper than 10 levels' },
  },
  {
    name: 'a YAML bomb',
    given: bomb,
    want: {
      code: 'too-many-nodes',
      pointer: '',
      line: 1,
      column: 1,
      message: 'aliases expand to more than 5,000,000 nodes',
    },
  },
  {
    name: 'more values than allowed',
    given: '[{"a":1},{"b":2},3]',
    limits: { maxNodes: 5 },
    want: { code: 'too-many-nodes', pointer: '', line: 1, column: 1, message: 'the document holds more than 5 nodes' },
  },
  {
    name: 'an alias inside its own value',
    given: 'a: &a\n  b:\n    - *a\n',
    want: {
      code: 'alias-ring',
      pointer: '/a/b/0',
      line: 3,
      column: 7,
      message: 'an alias stands inside the value that it names',
    },
  },
  {
    name: 'a number beyond the range of doubles',
    given: '{"a":[1,1e400]}',
    want: {
      code: 'not-finite',
      pointer: '/a/1',
      line: 1,
      column: 9,
      message: 'NaN, infinity and numbers beyond 1.8e308 are no JSON numbers',
    },
  },
  {
    name: 'NaN in YAML',
    given: 'a: 1\nb: .nan\n',
    want: {
      code: 'not-finite',
      pointer: '/b',
      line: 2,
      column: 1,
      message: 'NaN, infinity and numbers beyond 1.8e308 are no JSON numbers',
    },
  },
  {
    name: 'a trailing comma',
    given: '{"a":1,}',
    want: {
      code: 'json-syntax',
      pointer: '',
      line: 1,
      column: 8,
      message: 'expected a property name in double quotes',
    },
  },
  {
    name: 'JSON that ends in an array',
    given: '{"a":\n[1,\n',
    want: {
      code: 'json-syntax',
      pointer: '',
      line: 2,
      column: 4,
      message: 'unexpected end; "[" opened at 2:1 is not closed',
    },
  },
];

describe('refusals', () => {
  it.each(refusals)('$name', ({ given, limits, want }) => {
    const { hint: _hint, severity: _severity, ...problem } = refusal(given, { ...defaultLimits, ...limits });
    expect(problem).toEqual(want);
  });

  it('refuses a bomb at once', () => {
    const start = performance.now();
    refusal(bomb, defaultLimits);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

function refusal(text: string, limits: LoadLimits): DocumentError['diagnostics'][number] {
  try {
    parseText(text, limits);
  } catch (error) {
    if (error instanceof DocumentError && error.diagnostics[0]) return error.diagnostics[0];
    throw error;
  }
  throw new Error('the text was accepted');
}
