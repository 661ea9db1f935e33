// Config files in their four kinds: found, read, checked, and with paths that start where the file is.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../generator/config/check-config.js';
import { findConfig, loadConfig } from '../../generator/config/load-config.js';
import { DocumentError } from '../../generator/diagnostics.js';
import { makeFolder } from '../folder.js';

async function problemsOf(task: () => unknown): Promise<readonly string[]> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    expect(error.exit).toBe('usage');
    return error.diagnostics.map(({ pointer, message, hint }) => `${pointer}: ${message} (${hint})`);
  }
  return [];
}

const script = "export default { input: 'api.yaml', targets: ['curl'] };\n";

const kinds = [
  { name: 'curlew.config.json', text: '{ "$schema": "x", "input": "api.yaml", "targets": ["curl"] }' },
  { name: 'curlew.config.mjs', text: script },
  {
    name: 'curlew.config.ts',
    text: `const input: string = 'api.yaml';\nexport default { input, targets: ['curl'] } satisfies object;\n`,
  },
];

describe('a config file', () => {
  it.each(kinds)('$name is found and read', async ({ name, text }) => {
    const folder = makeFolder({ [name]: text });
    expect(findConfig(folder)).toBe(join(folder, name));
    const { input, targets } = await loadConfig(join(folder, name));
    expect([input, targets]).toEqual([join(folder, 'api.yaml'), ['curl']]);
  });

  it('curlew.config.js is read in a package of modules', async () => {
    const folder = makeFolder({ 'package.json': '{ "type": "module" }', 'curlew.config.js': script });
    expect((await loadConfig(join(folder, 'curlew.config.js'))).targets).toEqual(['curl']);
  });

  it('in TypeScript is found first', () => {
    const folder = makeFolder(Object.fromEntries(kinds.map(({ name, text }) => [name, text])));
    expect(findConfig(folder)).toBe(join(folder, 'curlew.config.ts'));
  });

  it('need not be there', () => {
    expect(findConfig(makeFolder())).toBeNull();
  });

  it('that throws says what', async () => {
    const folder = makeFolder({ 'c.mjs': "throw new Error('no luck');", 'c.json': '{', 'c.ts': 'export default (' });
    const found = await Promise.all(
      ['c.mjs', 'c.json', 'c.ts'].map((name) => problemsOf(() => loadConfig(join(folder, name)))),
    );
    expect(found[0]).toEqual([': no luck (correct the config file)']);
    expect(found.map((problems) => problems.length)).toEqual([1, 1, 1]);
  });
});

describe('paths', () => {
  const given = (input: string): string => JSON.stringify({ documents: [{ input, output: 'out' }] });

  it.each([
    { given: 'specs/a.yaml', want: 'HERE/specs/a.yaml' },
    { given: '/abs/a.yaml', want: '/abs/a.yaml' },
    { given: 'https://example.com/a.yaml', want: 'https://example.com/a.yaml' },
    { given: '-', want: '-' },
  ])('$given', async ({ given: input, want }) => {
    const folder = makeFolder({ 'c.json': given(input) });
    const { documents = [] } = await loadConfig(join(folder, 'c.json'));
    const found = documents.map((entry) => [
      entry.input.replace(folder, 'HERE'),
      entry.output?.replace(folder, 'HERE'),
    ]);
    expect(found).toEqual([[want, 'HERE/out']]);
  });
});

const seeReadme = '(see "Config" in the README)';

const wrong = [
  { name: 'no object', given: [], want: [`: the config must be an object ${seeReadme}`] },
  { name: 'nothing exported', given: undefined, want: [`: the config must be an object ${seeReadme}`] },
  { name: 'a slip', given: { outptu: 'x' }, want: ['/outptu: unknown option "outptu" (did you mean "output"?)'] },
  {
    name: 'a word',
    given: { formatter: 'black' },
    want: [`/formatter: formatter must be one of prettier, oxfmt, none ${seeReadme}`],
  },
  { name: 'a type', given: { targets: 'curl' }, want: [`/targets: targets must be an array of strings ${seeReadme}`] },
  {
    name: 'a mixed array',
    given: { include: ['a', 1] },
    want: [`/include: include must be an array of strings ${seeReadme}`],
  },
  { name: 'a broken number', given: { width: 1.5 }, want: [`/width: width must be a whole number ${seeReadme}`] },
  {
    name: 'documents that are no array',
    given: { documents: {} },
    want: [`/documents: documents must be an array ${seeReadme}`],
  },
  {
    name: 'several at once, by place',
    given: { strict: 1, documents: [{ output: 'x' }, 'x', { input: 'a', width: 'wide' }] },
    want: [
      `/strict: strict must be true or false ${seeReadme}`,
      `/documents/0: a document needs an input ${seeReadme}`,
      `/documents/1: a document must be an object with an input ${seeReadme}`,
      `/documents/2/width: width must be a whole number ${seeReadme}`,
    ],
  },
];

describe('a wrong config', () => {
  it.each(wrong)('$name', async ({ given, want }) => {
    expect(await problemsOf(() => checkConfig(given, 'c.json'))).toEqual(want);
  });

  it('may use names that objects have', async () => {
    const given = JSON.parse('{ "__proto__": 1, "constructor": 1, "toString": 1 }') as unknown;
    const problems = await problemsOf(() => checkConfig(given, 'c.json'));
    expect(problems.map((problem) => problem.split(' (')[0])).toEqual([
      '/__proto__: unknown option "__proto__"',
      '/constructor: unknown option "constructor"',
      '/toString: unknown option "toString"',
    ]);
  });
});
