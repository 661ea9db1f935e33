// Pages into text, and views that say where a template asks for what they have not.

import { describe, expect, it } from 'vitest';
import { render } from '../../generator/render/render.js';
import { runtimeFiles } from '../../generator/render/runtime-files.js';
import { seal } from '../../generator/render/seal.js';
import { Code } from '../../generator/target.js';
import { typescript } from '../../generator/targets.js';
import { defaults } from '../snippets/plan-of.js';

const page = (view: object, template = 'index'): { path: string; template: string; view: object } => ({
  path: 'x.ts',
  template,
  view,
});

const code = (text: string): Code => new Code(text);

describe('render', () => {
  it('lays a view out', () => {
    const view = { header: 'Hi */', exports: [code("export * from './a.js';"), code("export * from './b.js';")] };
    expect(render(typescript, [page(view)], { sealed: true })).toEqual([
      { path: 'x.ts', text: "/* Hi *\\/ */\nexport * from './a.js';\nexport * from './b.js';\n" },
    ]);
  });

  it.each([
    { name: 'a missing field', view: { exports: [] }, want: /header/ },
    { name: 'a missing list', view: { header: '' }, want: 'the view has no "exports"; it has header' },
    {
      name: 'text where code belongs',
      view: { header: '', exports: ['alert(1)'] },
      want: '{{code}} takes code made by a syntax function, not string',
    },
    {
      name: 'an object like code',
      view: { header: '', exports: [{ text: 'alert(1)' }] },
      want: '{{code}} takes code made by a syntax function, not object',
    },
    { name: 'code where text belongs', view: { header: code('x'), exports: [] }, want: 'a text is needed, not object' },
  ])('throws on $name', ({ view, want }) => {
    expect(() => render(typescript, [page(view)], { sealed: true })).toThrow(want);
  });

  it('throws on a template that the target has not', () => {
    expect(() => render(typescript, [page({}, 'nope')])).toThrow('target typescript has no template nope.hbs');
  });
});

describe('seal', () => {
  const view = seal({ a: { b: [1, { c: null }] }, code: code('x'), no: false });

  it('reads the same', () => {
    expect([view.a.b[0], (view.a.b[1] as { c: null }).c, view.a.b.length, view.code.text, view.no]).toEqual([
      1,
      null,
      2,
      'x',
      false,
    ]);
    expect(view.a.b.map((item) => typeof item)).toEqual(['number', 'object']);
  });

  it.each(['gone', 'toString', '__proto__', 'hasOwnProperty'])('throws on %s', (key) => {
    expect(() => (view.a as Record<string, unknown>)[key]).toThrow(`the view has no "${key}"; it has b`);
  });
});

describe('runtime files', () => {
  it.each([
    { ending: 'js', want: /from '\.\/[a-z-]+\.js';/ },
    { ending: 'ts', want: /from '\.\/[a-z-]+\.ts';/ },
    { ending: 'none', want: /from '\.\/[a-z-]+';/ },
  ] as const)('import each other with the ending $ending', ({ ending, want }) => {
    const files = runtimeFiles(typescript, { ...defaults, importExtension: ending });
    const imports = files.flatMap(({ text }) => text.match(/from '\.[^']*';/g) ?? []);
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter((line) => !want.test(line))).toEqual([]);
  });

  it('are not copied where a module has them', () => {
    expect(runtimeFiles(typescript, { ...defaults, runtime: '@acme/runtime' })).toEqual([]);
  });
});
