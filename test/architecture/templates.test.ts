// Every template of every target is a layout, and the lint that says so finds what it must.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { readTemplates } from '../../generator/render/render.js';
import { targets } from '../../generator/targets.js';
import { lintTemplate } from './template-lint.js';

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

describe('the lint', () => {
  it.each(cases)('$name', ({ given, want }) => {
    expect(lintTemplate(given, helpers)).toEqual(want);
  });
});

describe('templates', () => {
  it.each(targets)('of $name are layouts', (target) => {
    const known = new Set([...Object.keys(target.syntax), 'code']);
    const problems = [...readTemplates(target.name)].flatMap(([name, source]) =>
      lintTemplate(source, known).map((problem) => `${name}.hbs:${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it('belong to a target', () => {
    const folders = readdirSync(join(packageRoot, 'templates'));
    const withTemplates = folders.filter((folder) => readTemplates(folder).size > 0);
    expect(withTemplates.sort()).toEqual(targets.map(({ name }) => name).sort());
  });
});
