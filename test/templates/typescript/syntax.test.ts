// The writers of TypeScript text: whatever a document says stays a string, a key, a comment.

import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { Code } from '../../../generator/target.js';
import {
  docComment,
  identifierName,
  importLine,
  literal,
  propertyKey,
  stringLiteral,
  syntax,
} from '../../../templates/typescript/syntax.js';

const strings = [
  { given: 'plain', want: "'plain'" },
  { given: `it's "so"`, want: `'it\\'s "so"'` },
  { given: 'back\\slash\\', want: "'back\\\\slash\\\\'" },
  { given: '\\"', want: `'\\\\"'` },
  { given: 'a\nb\r\t', want: "'a\\nb\\r\\t'" },
  { given: '</script>', want: "'\\u003c/script>'" },
  { given: '\u2028\u202e\u0000\u007f\ufeff', want: "'\\u2028\\u202e\\u0000\\u007f\\ufeff'" },
  { given: '\ud800 ü 😀', want: "'\\ud800 ü 😀'" },
  { given: '${x} `', want: "'${x} `'" },
];

describe('stringLiteral', () => {
  it.each(strings)('$given', ({ given, want }) => {
    expect(stringLiteral(given)).toBe(want);
  });

  it('stands for any text, in one printable line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const source = stringLiteral(text);
        const [statement] = ts.createSourceFile('x.ts', source, ts.ScriptTarget.ESNext).statements;
        const expression = statement && ts.isExpressionStatement(statement) ? statement.expression : undefined;
        expect(expression && ts.isStringLiteral(expression) ? expression.text : undefined).toBe(text);
        // oxlint-disable-next-line no-control-regex -- these must not be there
        expect(source).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069<]/);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe('propertyKey', () => {
  it.each([
    { given: 'a_b$1', want: 'a_b$1' },
    { given: 'constructor', want: 'constructor' },
    { given: '__proto__', want: "['__proto__']" },
    { given: '2nd', want: "'2nd'" },
    { given: 'a-b', want: "'a-b'" },
    { given: '', want: "''" },
    { given: 'größe', want: "'größe'" },
    { given: "x'] = 1", want: "'x\\'] = 1'" },
  ])('$given', ({ given, want }) => {
    expect(propertyKey(given)).toBe(want);
  });
});

describe('literal', () => {
  it.each([
    {
      name: 'nested data',
      given: { a: [1, 'x', null, true], b: {}, c: undefined },
      want: "{ a: [1, 'x', null, true], b: {} }",
    },
    { name: 'code inside', given: { write: new Code('jsonBody') }, want: '{ write: jsonBody }' },
    { name: 'what looks like code', given: { write: { text: 'jsonBody' } }, want: "{ write: { text: 'jsonBody' } }" },
    { name: 'the prototype as a key', given: JSON.parse('{"__proto__":1}') as object, want: "{ ['__proto__']: 1 }" },
    { name: 'integers beyond 2^53', given: { a: 12345678901234567890n }, want: '{ a: 12345678901234567890n }' },
  ])('$name', ({ given, want }) => {
    expect(literal(given).text).toBe(want);
  });
});

describe('docComment', () => {
  it.each([
    { name: 'nothing', given: [['', ' ']], want: '' },
    { name: 'a line', given: [['One.']], want: '/** One. */' },
    { name: 'paragraphs', given: [['One.', 'Two\n\nthree']], want: '/**\n * One.\n *\n * Two\n *\n * three\n */' },
    { name: 'tags', given: [['One.'], [new Code('@deprecated')]], want: '/**\n * One.\n *\n * @deprecated\n */' },
    { name: 'an end', given: [['*/ x']], want: '/** *\\/ x */' },
  ] as const)('$name', ({ given: [paragraphs, tags], want }) => {
    expect(docComment(paragraphs, tags).text).toBe(want);
  });
});

describe('helpers', () => {
  it('take text only', () => {
    const helpers = Object.entries(syntax).map(([name, helper]) => [
      name,
      [1, null, undefined, {}, new Code('x')].map((value) => thrown(() => helper(value))),
    ]);
    expect(helpers.length).toBeGreaterThan(3);
    expect(helpers.filter(([, errors]) => (errors as boolean[]).includes(false))).toEqual([]);
  });

  it.each(['a b', '1a', 'x;y', ''])('ident refuses %j', (name) => {
    expect(() => identifierName(name)).toThrow();
  });
});

function thrown(task: () => unknown): boolean {
  try {
    task();
    return false;
  } catch {
    return true;
  }
}

describe('importLine', () => {
  it.each([
    { name: 'nothing', given: [[], './a.js'], want: '' },
    { name: 'names, sorted, once', given: [['b', 'a', 'b'], './a.js'], want: "import { a, b } from './a.js';" },
    { name: 'types', given: [['A'], './a.js', true], want: "import type { A } from './a.js';" },
  ] as const)('$name', ({ given: [names, from, onlyTypes], want }) => {
    expect(importLine(names, from, onlyTypes).text).toBe(want);
  });
});
