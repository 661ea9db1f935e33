// Text of a document in the comments of types: readable, one comment each, and no tag that curlew did not write.

import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { SchemaObject } from '../../generator/model/types.js';
import { commentText, escapeUnprintable, schemaComment } from '../../generator/types/comment.js';
import { declarations } from './printed.js';

interface Case {
  readonly name: string;
  readonly given: SchemaObject;
  readonly want: string;
}

const cases: readonly Case[] = [
  { name: 'nothing', given: {}, want: '' },
  { name: 'a line', given: { description: ' The id. ' }, want: '* The id. ' },
  { name: 'blank text', given: { title: ' ', description: '\n' }, want: '' },
  {
    name: 'title and description',
    given: { title: 'Zone', description: 'A domain.' },
    want: '*\n * Zone\n *\n * A domain.\n ',
  },
  {
    name: 'a title that the description repeats',
    given: { title: 'zone', description: 'The Zone.' },
    want: '* The Zone. ',
  },
  { name: 'lines', given: { description: 'one\r\n\r\n  two' }, want: '*\n * one\n *\n *   two\n ' },
  { name: 'a format of text', given: { type: 'string', format: 'uri' }, want: '* Format: uri ' },
  { name: 'a format of numbers', given: { type: 'integer', format: 'int64' }, want: '' },
  { name: 'bytes', given: { type: 'string', format: 'binary' }, want: '' },
  {
    name: 'tags',
    given: { description: 'Order.', deprecated: true, default: 'asc', example: { a: 1 } },
    want: '*\n * Order.\n *\n * @deprecated\n * @default "asc"\n * @example {"a":1}\n ',
  },
  { name: 'the first of several examples', given: { examples: [null, 2] }, want: '* @example null ' },
  {
    name: 'a default beyond 2^53',
    given: { default: 12345678901234567890n },
    want: '* @default "12345678901234567890" ',
  },
  { name: 'a long example', given: { example: 'x'.repeat(300) }, want: '' },
  { name: 'the end of a comment', given: { description: '*/ alert(1) /*' }, want: '* *\\/ alert(1) /* ' },
  {
    name: 'tags of the document',
    given: { description: '@deprecated\n * @throws me@example.com and @see', default: '@x @y' },
    want: '*\n * \\@deprecated\n *  * \\@throws me@example.com and \\@see\n *\n * @default "@x \\@y"\n ',
  },
  {
    name: 'control characters, separators and bidi controls',
    given: { description: 'a\u0000b\u001b[31m\u2028c\u202ed\u0085e', format: '\u0007' },
    want: '*\n * a\\u0000b\\u001b[31m\n * c\\u202ed\n * e\n *\n * Format: \\u0007\n ',
  },
  { name: 'half of a character', given: { description: '\ud83d' }, want: '* \\ud83d ' },
];

describe('comments', () => {
  it.each(cases)('$name', ({ given, want }) => {
    expect(schemaComment(given)).toBe(want);
  });

  it('hold any text as one comment without a tag', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('*/', '*', '/', '@', ' @see', '\n', '\r', '\u2028', '{@link x}', '\\', '`'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const source = `/** ${commentText(given)} */ let x;`;
        const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.ESNext, true);
        const [statement] = file.statements;
        expect([file.statements.length, statement?.getText()]).toEqual([1, 'let x;']);
        expect(ts.getJSDocTags(statement as ts.Node).length).toBe(0);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('have nothing unprintable left in what the compiler printed', () => {
    const evil = '\u0000\u001b\u007f\u0085\u061c\u200b\u202e\u2028\u2066\ufeff\ud800*/ @x';
    const printed = declarations({
      A: {
        description: evil,
        properties: { [evil]: { enum: [evil], title: evil, default: evil, example: evil, format: evil } },
        patternProperties: { [evil]: {} },
        comment: evil,
      },
    });
    expect(escapeUnprintable(printed)).toBe(printed);
    expect(ts.createSourceFile('x.ts', printed, ts.ScriptTarget.ESNext).statements.length).toBe(1);
  });

  it('are no comment of the document under the name that curlew uses', () => {
    expect(declarations({ A: { properties: { a: { comment: '*/ x' } } } })).toBe(
      'export interface A {\n    a?: unknown;\n}\n',
    );
  });
});
