// Code is made by syntax functions: no `new Code(…)` takes text of a document as it stands, and templates of TypeScript print
// nothing into places where no writer is safe.

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readTemplates } from '../../generator/render/template-sources.js';
import { targets } from '../../generator/targets.js';
import { type Source, sources } from './sources.js';

/** Members of the model that hold text as the document has it (generator/model/types.ts). */
const documentText = new Set(
  'title version description summary operationId path key url pattern format propertyName contentType scheme example default email termsOfService externalDocs'.split(
    ' ',
  ),
);

/** Functions that write text for the position it stands in; each is tested with any text in test/fuzz or test/docs. */
const writers = new Set(
  'stringLiteral propertyKey literal literalText identifierName commentText docComment importLine markdownText writeMarkdownLine codeSpan codeFence href htmlText htmlAttribute htmlUrl scriptJson visibleLine posixWord cmdWord cmdComment commentLine powershellString jqString'.split(
    ' ',
  ),
);

describe('code', () => {
  it('is not made from text of a document', () => {
    expect(sources.flatMap(unsafeCode)).toEqual([]);
  });

  it.each([
    { name: 'text as it stands', given: 'new Code(operation.summary)', want: 1 },
    { name: 'text in a template', given: 'new Code(`/* ${schema.description} */`)', want: 1 },
    { name: 'text through another function', given: 'new Code(trim(server.url))', want: 1 },
    { name: 'text through a writer', given: 'new Code(`a: ${stringLiteral(operation.summary)}`)', want: 0 },
    { name: 'names that are planned', given: 'new Code(names.function)', want: 0 },
  ])('$name counts $want', ({ given, want }) => {
    expect(unsafeCode({ path: 'a.ts', text: given, imports: [] })).toHaveLength(want);
  });

  it('is made by targets only', () => {
    const makers = sources.filter(({ text }) => text.includes('new Code('));
    expect(makers.filter(({ path }) => !path.startsWith('templates/')).map(({ path }) => path)).toEqual([]);
  });
});

function unsafeCode({ path, text }: Source): readonly string[] {
  if (!text.includes('new Code(')) return [];
  const found: string[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const look = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Code') {
      for (const argument of node.arguments ?? []) noteText(argument);
    }
    ts.forEachChild(node, look);
  };
  const noteText = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && writers.has(node.expression.getText())) return;
    if (ts.isPropertyAccessExpression(node) && documentText.has(node.name.text))
      found.push(`${path}: ${node.getText()}`);
    ts.forEachChild(node, noteText);
  };
  look(file);
  return found;
}

describe('templates of TypeScript', () => {
  const scripts = targets.filter(({ language }) => language === 'typescript');

  it.each(scripts)('of $name print into no line comment, template literal or regular expression', (target) => {
    const lines = [...readTemplates(target)].flatMap(([file, source]) =>
      source.split('\n').map((line) => ({ file, before: beforeHelper(line) })),
    );
    const unsafe = lines.filter(
      ({ before }) => before !== null && /\/\/|`|(^|[=(,])\s*\/[^*/]/.test(withoutComment(before)),
    );
    expect(unsafe).toEqual([]);
  });
});

/** What stands before the last helper that prints on a line. */
function beforeHelper(line: string): string | null {
  const at = line.search(/\{\{(str|key|comment|ident|code)\b(?!.*\{\{(str|key|comment|ident|code)\b)/);
  return at < 0 ? null : line.slice(0, at);
}

/** Backticks in a block comment quote a name. */
function withoutComment(before: string): string {
  return before.replace(/\/\*[\s\S]*$/, '').replace(/^ \* .*$/, '');
}
