// The writers of TypeScript, each against a parser: whatever text goes in comes out as the same text, and as nothing else.

import fc from 'fast-check';
import { parseSync } from 'oxc-parser';
import { describe, expect, test, vi } from 'vitest';
import { fileName } from '../../generator/names/files.js';
import { camelCase, kebabCase, pascalCase, words } from '../../generator/names/words.js';
import { commentText, schemaComment } from '../../generator/types/comment.js';
import { docComment, importLine, literal, propertyKey, stringLiteral } from '../../templates/typescript/syntax.js';
import { runs, seed } from './fuzz-options.js';
import { anyText } from './hostile-text.js';

vi.setConfig({ testTimeout: 600_000 });

const parameters = { numRuns: runs(10_000), seed };

interface Parsed {
  readonly errors: number;
  readonly comments: number;
  readonly body: readonly { readonly type: string }[];
}

function parse(source: string): Parsed {
  const { errors, comments, program } = parseSync('a.ts', source, { lang: 'ts', sourceType: 'module' });
  return { errors: errors.length, comments: comments.length, body: program.body };
}

/** The value of the only statement, an expression. */
function evaluated(source: string): unknown {
  const { errors, comments, body } = parse(`(${source});`);
  expect({ source, errors, comments, statements: body.map(({ type }) => type) }).toEqual({
    source,
    errors: 0,
    comments: 0,
    statements: ['ExpressionStatement'],
  });
  // Data only: the parser has just said so.
  return new Function(`return (${source});`)() as unknown;
}

/** Controls, line separators and bidi controls never stand in source as they are. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/;

describe('any text', () => {
  test('as a string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = stringLiteral(text);
        expect(evaluated(source)).toBe(text);
        expect(unseen.test(source) || /[<\n]/.test(source)).toBe(false);
      }),
      parameters,
    );
  });

  test('as a property key', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = evaluated(`{ ${propertyKey(text)}: 1 }`) as object;
        expect([Object.keys(value), Object.getPrototypeOf(value)]).toEqual([[text], Object.prototype]);
      }),
      parameters,
    );
  });

  test('as a member of a type', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { errors, body } = parse(`type A = { ${propertyKey(text)}?: ${stringLiteral(text)} };`);
        expect([errors, body.map(({ type }) => type)]).toEqual([0, ['TSTypeAliasDeclaration']]);
      }),
      parameters,
    );
  });

  test('as a comment', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (texts) => {
        for (const comment of [`/** ${commentText(texts.join('\n'))} */`, docComment(texts).text]) {
          const { errors, comments, body } = parse(`${comment}\nlet x;`);
          expect([errors, comments, body.length]).toEqual([0, comment === '' ? 0 : 1, 1]);
          expect(unseen.test(comment.replaceAll('\n', ''))).toBe(false);
        }
      }),
      parameters,
    );
  });

  test('as the comment of a schema', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const comment = schemaComment({
          title,
          description,
          default: title,
          example: { [title]: description },
          format: title,
        });
        const { errors, comments, body } = parse(`/*${comment}*/ let x;`);
        expect([errors, comments, body.length]).toEqual([0, 1, 1]);
      }),
      parameters,
    );
  });

  test('as data', () => {
    const data = fc.jsonValue({ stringUnit: 'binary', noUnicodeString: false } as fc.JsonSharedConstraints);
    fc.assert(
      fc.property(fc.oneof(data, fc.dictionary(anyText, anyText)), (value) => {
        expect(JSON.stringify(evaluated(literal(value).text))).toBe(JSON.stringify(value));
      }),
      parameters,
    );
  });

  test('as a module that is imported', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { errors, body } = parse(importLine(['a', 'b'], text, true).text);
        const [statement] = body as readonly { type: string; source?: { value: string } }[];
        expect([errors, body.length, statement?.type, statement?.source?.value]).toEqual([
          0,
          1,
          'ImportDeclaration',
          text,
        ]);
      }),
      parameters,
    );
  });
});

describe('names from any text', () => {
  test('are words of letters and digits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(words(text).every((word) => /^[A-Za-z0-9]+$/.test(word))).toBe(true);
        expect(camelCase(words(text))).toMatch(/^[A-Za-z0-9]*$/);
        expect(pascalCase(words(text))).toMatch(/^[A-Za-z0-9]*$/);
        expect(kebabCase(text)).toMatch(/^[a-z0-9-]*$/);
      }),
      parameters,
    );
  });

  test('of files can be written on every system', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom('CON', 'nul', 'COM1', 'aux.x', 'LPT9', 'prn')), (text) => {
        const name = fileName(text);
        expect(name).toMatch(/^[a-z0-9][a-z0-9-]*$/);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/);
      }),
      parameters,
    );
  });
});
