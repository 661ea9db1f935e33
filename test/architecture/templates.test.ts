// Every template of every target is a layout, and the lint that says so finds what it must.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { lintTemplate } from '../../generator/render/template-lint.js';
import { readTemplates } from '../../generator/render/template-sources.js';
import { targets } from '../../generator/targets.js';

const helpers = new Set(['str', 'code']);

const cases = [
  {
    name: 'a layout',
    given: '{{#each a}}{{#if b}}{{str c}}{{else}}{{code this}}{{/if}}{{/each}}{{> d e}}{{!-- note --}}',
    want: [],
  },
  { name: 'a value without a helper', given: '{{a}}', want: ['1: "a" is no helper', '1: 0 operands instead of one'] },
  { name: 'a value in three braces', given: '{{{a}}}', want: ['1: "a" is no helper', '1: 0 operands instead of one'] },
  { name: 'an unknown helper', given: '\n{{raw a}}', want: ['2: "raw" is no helper'] },
  { name: 'an unknown block', given: '{{#with a}}{{/with}}', want: ['1: "with" is no block'] },
  { name: 'an inverted field', given: '{{^a}}{{/a}}', want: ['1: "a" is no block', '1: 0 operands instead of one'] },
  { name: 'a computation', given: '{{str (code a)}}', want: ['1: an operand that is no field of the view'] },
  { name: 'a literal', given: '{{str "a"}}', want: ['1: an operand that is no field of the view'] },
  {
    name: 'the parent',
    given: '{{#each a}}{{str ../b}}{{/each}}',
    want: ['1: an operand that is no field of the view'],
  },
  { name: 'the root', given: '{{str @root.a}}', want: ['1: an operand that is no field of the view'] },
  {
    name: 'an index',
    given: '{{#each a}}{{str @index}}{{/each}}',
    want: ['1: an operand that is no field of the view'],
  },
  { name: 'a path', given: '{{str a.b}}', want: ['1: an operand that is no field of the view'] },
  { name: 'two operands', given: '{{str a b}}', want: ['1: 2 operands instead of one'] },
  { name: 'named operands', given: '{{str a b=c}}', want: ['1: named operands'] },
  { name: 'block parameters', given: '{{#each a as |b|}}{{/each}}', want: ['1: block parameters'] },
  { name: 'a partial without a context', given: '{{> a}}', want: ['1: 0 operands instead of one'] },
  { name: 'a computed partial', given: '{{> (lookup a b) c}}', want: ['1: a partial that is computed'] },
  { name: 'a partial with a block', given: '{{#> a b}}{{/a}}', want: ['1: a partial with a block'] },
  { name: 'a decorator', given: '{{* a}}', want: ['1: a decorator'] },
  {
    name: 'quotes',
    given: "'{{str a}}' \"{{str a}}",
    want: ['1: quotes around a helper', '1: quotes around a helper'],
  },
];

function problemsOf(source: string, known: ReadonlySet<string>): readonly string[] {
  return lintTemplate(source, known).map(({ line, message }) => `${line}: ${message}`);
}

describe('the lint', () => {
  it('says the line and the column', () => {
    expect(lintTemplate('a\n  {{raw b}}', helpers)).toEqual([{ line: 2, column: 3, message: '"raw" is no helper' }]);
  });

  it.each(cases)('$name', ({ given, want }) => {
    expect(problemsOf(given, helpers)).toEqual(want);
  });
});

describe('templates', () => {
  it.each(targets)('of $name are layouts', (target) => {
    const known = new Set([...Object.keys(target.syntax), 'code']);
    const problems = [...readTemplates(target)].flatMap(([name, source]) =>
      problemsOf(source, known).map((problem) => `${name}.hbs:${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it('belong to a target', () => {
    const folders = readdirSync(join(packageRoot, 'templates'));
    const withTemplates = folders.filter((folder) =>
      readdirSync(join(packageRoot, 'templates', folder)).some((name) => name.endsWith('.hbs')),
    );
    expect(withTemplates.sort()).toEqual(targets.map(({ name }) => name).sort());
  });
});
