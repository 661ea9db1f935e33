// Types are printed by curlew, not by TypeScript: TypeScript's own printer, which parses them first, writes them the same.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { planDocument } from '../../generator/plan-document.js';
import { packageRoot } from '../../generator/package-root.js';
import { factory } from '../../generator/types/nodes.js';
import { printComment, printType } from '../../generator/types/print-node.js';
import { createPrinter } from '../../generator/types/print-types.js';
import type { Direction } from '../../generator/plan.js';

/** A module as TypeScript prints it, which leaves empty lines out. */
function printedByTypeScript(source: string): string {
  // With their parents literals are printed as they were written: TypeScript would escape other scripts in them.
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
  return ts.createPrinter({ newLine: ts.NewLineKind.LineFeed }).printFile(file);
}

const specs = join(packageRoot, 'specs');
const names = readdirSync(specs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'invalid')
  .map(({ name }) => name);

describe('declarations are as TypeScript prints them', () => {
  it.each(names)('%s', async (name) => {
    const { plan } = await planDocument({ input: join(specs, name, 'openapi.yaml') });
    const printer = createPrinter({ schemas: plan.api.schemas, names: plan.names.schemas });
    for (const component of Object.keys(plan.api.schemas)) {
      const schema = { $ref: `#/components/schemas/${component}` };
      for (const direction of ['input', 'output'] satisfies Direction[])
        printer.expression({ id: component, schema, direction });
    }
    const text = printer.declarations().replaceAll('\n\n', '\n').trim();
    expect(printedByTypeScript(text).trim()).toBe(text);
  });
});

const { SyntaxKind } = ts;
const keyword = (kind: 'StringKeyword' | 'NumberKeyword') => factory.createKeywordTypeNode(kind);
const typescriptKeyword = (kind: 'StringKeyword' | 'NumberKeyword') =>
  ts.factory.createKeywordTypeNode(SyntaxKind[kind]);

/** The same calls, to curlew's factory and to TypeScript's. */
const nodes = [
  {
    name: 'unions and intersections in each other, and in arrays',
    own: factory.createArrayTypeNode(
      factory.createIntersectionTypeNode([
        factory.createUnionTypeNode([
          keyword('StringKeyword'),
          factory.createIntersectionTypeNode([keyword('StringKeyword'), keyword('NumberKeyword')]),
        ]),
        keyword('NumberKeyword'),
      ]),
    ),
    typescript: ts.factory.createArrayTypeNode(
      ts.factory.createIntersectionTypeNode([
        ts.factory.createUnionTypeNode([
          typescriptKeyword('StringKeyword'),
          ts.factory.createIntersectionTypeNode([
            typescriptKeyword('StringKeyword'),
            typescriptKeyword('NumberKeyword'),
          ]),
        ]),
        typescriptKeyword('NumberKeyword'),
      ]),
    ),
  },
  {
    name: 'arrays of arrays, tuples and what is left of them',
    own: factory.createTupleTypeNode([
      factory.createArrayTypeNode(factory.createArrayTypeNode(keyword('StringKeyword'))),
      factory.createRestTypeNode(factory.createArrayTypeNode(keyword('NumberKeyword'))),
    ]),
    typescript: ts.factory.createTupleTypeNode([
      ts.factory.createArrayTypeNode(ts.factory.createArrayTypeNode(typescriptKeyword('StringKeyword'))),
      ts.factory.createRestTypeNode(ts.factory.createArrayTypeNode(typescriptKeyword('NumberKeyword'))),
    ]),
  },
  {
    name: 'arguments of types',
    own: factory.createTypeReferenceNode('Record', [keyword('StringKeyword'), factory.createTypeReferenceNode('Blob')]),
    typescript: ts.factory.createTypeReferenceNode('Record', [
      typescriptKeyword('StringKeyword'),
      ts.factory.createTypeReferenceNode('Blob'),
    ]),
  },
  {
    name: 'negative numbers',
    own: factory.createLiteralTypeNode(
      factory.createPrefixUnaryExpression('MinusToken', factory.createNumericLiteral(1.5)),
    ),
    typescript: ts.factory.createLiteralTypeNode(
      ts.factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, ts.factory.createNumericLiteral(1.5)),
    ),
  },
  { name: 'no members', own: factory.createTypeLiteralNode([]), typescript: ts.factory.createTypeLiteralNode([]) },
  { name: 'no elements', own: factory.createTupleTypeNode([]), typescript: ts.factory.createTupleTypeNode([]) },
] as const;

describe('nodes are as TypeScript prints them', () => {
  const print = (node: ts.Node): string => {
    const file = ts.createSourceFile('x.ts', '', ts.ScriptTarget.ESNext);
    return ts.createPrinter({ newLine: ts.NewLineKind.LineFeed }).printNode(ts.EmitHint.Unspecified, node, file);
  };

  it.each(nodes)('$name', ({ own, typescript }) => {
    expect(printType(own)).toBe(print(typescript));
  });

  it('any text as a name of a property', () => {
    const text =
      Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).join('') + '\u00001"\ud83d\ude00';
    const own = factory.createPropertySignature(
      [factory.createModifier('ReadonlyKeyword')],
      factory.createStringLiteral(text),
      factory.createToken('QuestionToken'),
      factory.createTypeLiteralNode([
        factory.createIndexSignature(
          undefined,
          [
            factory.createParameterDeclaration(
              undefined,
              undefined,
              factory.createIdentifier('key'),
              undefined,
              keyword('StringKeyword'),
            ),
          ],
          keyword('NumberKeyword'),
        ),
      ]),
    );
    const name = ts.setEmitFlags(ts.factory.createStringLiteral(text), ts.EmitFlags.NoAsciiEscaping);
    const key = ts.factory.createIdentifier('key');
    const typescript = ts.addSyntheticLeadingComment(
      ts.factory.createPropertySignature(
        [ts.factory.createModifier(SyntaxKind.ReadonlyKeyword)],
        name,
        ts.factory.createToken(SyntaxKind.QuestionToken),
        ts.factory.createTypeLiteralNode([
          ts.factory.createIndexSignature(
            undefined,
            [
              ts.factory.createParameterDeclaration(
                undefined,
                undefined,
                key,
                undefined,
                typescriptKeyword('StringKeyword'),
              ),
            ],
            typescriptKeyword('NumberKeyword'),
          ),
        ]),
      ),
      SyntaxKind.MultiLineCommentTrivia,
      '*\n * one\n *\n *   two\n ',
      true,
    );
    const commented = factory.createTypeLiteralNode([{ ...own, comment: '*\n * one\n *\n *   two\n ' }]);
    expect(printType(commented)).toBe(print(ts.factory.createTypeLiteralNode([typescript])));
  });

  it('a comment before a declaration', () => {
    const comment = '* One line. ';
    const declaration = ts.factory.createTypeAliasDeclaration(
      undefined,
      'A',
      undefined,
      typescriptKeyword('StringKeyword'),
    );
    ts.addSyntheticLeadingComment(declaration, SyntaxKind.MultiLineCommentTrivia, comment, true);
    expect(`${printComment(comment)}type A = string;`).toBe(print(declaration));
  });
});
