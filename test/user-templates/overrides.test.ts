// Templates and targets of the user's: what they may do, and how each mistake is said.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import { formatDiagnostic } from '../../generator/diagnostics-format.js';
import { generate } from '../../generator/generate.js';
import type { DocumentOptions } from '../../generator/options.js';
import { document } from '../commands/document.js';
import { makeFolder, type Texts } from '../folder.js';

function folderWith(files: Texts): string {
  return makeFolder({ 'api.yaml': document, ...files });
}

async function fileOf(folder: string, options: Partial<DocumentOptions>, path: string): Promise<string | undefined> {
  const { files } = await generate({ input: join(folder, 'api.yaml'), formatter: 'none', ...options });
  return files.find((file) => file.path === path)?.text;
}

/** The first lines of what a run says, with the folder as HERE; all of it has to be the user's to mend. */
async function problemsOf(folder: string, options: Partial<DocumentOptions>): Promise<readonly string[]> {
  const error: unknown = await generate({ input: join(folder, 'api.yaml'), ...options }).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof DocumentError)) throw error;
  expect(error.exit).toBe('usage');
  return error.diagnostics.map((one) => formatDiagnostic(one).split('\n')[0]?.replaceAll(folder, 'HERE') ?? '');
}

const own = `export const target = {
  name: 'lines',
  syntax: { word: (value) => JSON.stringify(value) },
  pages: (plan) => ({
    pages: plan.api.operations.map(({ key }, index) => ({ path: index + '.txt', template: 'line', view: { key } })),
    diagnostics: [],
    operationFiles: new Map(plan.api.operations.map(({ key }, index) => [key, index + '.txt'])),
  }),
};
`;

describe('templates of the user', () => {
  it('take the place of those of the same name, and only of those', async () => {
    const folder = folderWith({ 'own/curl/snippet.hbs': '# mine\n{{code first}}\n', 'own/README.md': 'notes' });
    const options = { targets: ['curl', 'powershell'], templates: join(folder, 'own') };
    expect(await fileOf(folder, options, 'curl/zones/list-zones.sh')).toBe(
      '# mine\ncurl https://api.example.com/zones\n',
    );
    const powershell = 'powershell/zones/list-zones.ps1';
    expect(await fileOf(folder, options, powershell)).toBe(
      await fileOf(folder, { targets: ['powershell'] }, powershell),
    );
  });

  it('may declare more than curlew does', async () => {
    const folder = folderWith({ 'own/typescript/index.hbs': 'export const mine: number = 1;\n' });
    const options = { targets: ['typescript'], templates: join(folder, 'own') };
    expect(await fileOf(folder, options, 'typescript/index.ts')).toBe('export const mine: number = 1;\n');
  });

  it('show in documentation too', async () => {
    const folder = folderWith({ 'own/curl/snippet.hbs': '# mine-in-docs\n{{code first}}\n' });
    const options = { targets: ['markdown'], templates: join(folder, 'own') };
    const { files } = await generate({ input: join(folder, 'api.yaml'), ...options });
    expect(files.some(({ text }) => text.includes('mine-in-docs'))).toBe(true);
  });
});

const wrongTemplates = [
  { name: 'no folder', given: {}, want: ['error: there is no folder HERE/own'] },
  {
    name: 'a folder that is no target',
    given: { 'own/crul/snippet.hbs': '' },
    want: ['HERE/own/crul: error: this is not the folder of a target'],
  },
  {
    name: 'a name that the target has not',
    given: { 'own/curl/snipet.hbs': '' },
    want: ['HERE/own/curl/snipet.hbs: error: the target curl has no template snipet.hbs'],
  },
  {
    name: 'what a template may not do, all at once',
    given: {
      'own/curl/snippet.hbs': '{{first}}\n  "{{code first}}"{{{first}}}\n{{#with a}}{{/with}}{{> gone this}}',
      'own/curl/body.hbs': '{{lookup a b}}',
    },
    want: [
      'HERE/own/curl/body.hbs:1:1: error: "lookup" is no helper',
      'HERE/own/curl/body.hbs:1:1: error: 2 operands instead of one',
      'HERE/own/curl/snippet.hbs:1:1: error: "first" is no helper',
      'HERE/own/curl/snippet.hbs:1:1: error: 0 operands instead of one',
      'HERE/own/curl/snippet.hbs:2:4: error: quotes around a helper',
      'HERE/own/curl/snippet.hbs:2:19: error: quotes around a helper',
      'HERE/own/curl/snippet.hbs:2:19: error: "first" is no helper',
      'HERE/own/curl/snippet.hbs:2:19: error: 0 operands instead of one',
      'HERE/own/curl/snippet.hbs:3:1: error: "with" is no block',
      'HERE/own/curl/snippet.hbs:3:21: error: there is no partial "gone"',
    ],
  },
  {
    name: 'no Handlebars',
    given: { 'own/curl/snippet.hbs': 'a\n{{#if first}}' },
    want: [expect.stringMatching(/^HERE\/own\/curl\/snippet\.hbs:2:\d+: error: .*got 'EOF'$/) as unknown as string],
  },
  {
    name: 'a field that the view has not',
    given: { 'own/curl/snippet.hbs': '{{code first}}\n  {{#if frist}}x{{/if}}' },
    want: ['HERE/own/curl/snippet.hbs:2:9: error: the view has no "frist"; it has notes, first, rest, pipe'],
  },
  {
    name: 'a field that the view has not, printed',
    given: { 'own/curl/snippet.hbs': '{{code first}}{{word frist}}' },
    want: ['HERE/own/curl/snippet.hbs:1:22: error: the view has no "frist"; it has notes, first, rest, pipe'],
  },
  {
    name: 'text where code has to stand',
    given: { 'own/curl/snippet.hbs': '{{code notes}}' },
    want: ['HERE/own/curl/snippet.hbs: error: {{code}} takes code made by a syntax function, not object'],
  },
];

describe('a wrong template', () => {
  it.each(wrongTemplates)('$name', async ({ given, want }) => {
    const folder = folderWith(given);
    expect(await problemsOf(folder, { targets: ['curl'], templates: join(folder, 'own') })).toEqual(want);
  });
});

describe('a target of the user', () => {
  it('is loaded by its path, beside those of curlew', async () => {
    const folder = folderWith({ 'mine/target.mjs': own, 'mine/line.hbs': 'key {{word key}}\n' });
    const options = { targets: ['curl', join(folder, 'mine/target.mjs')] };
    expect(await fileOf(folder, options, 'lines/0.txt')).toBe('key "GET /zones"\n');
    const manifest = JSON.parse((await fileOf(folder, options, 'manifest.json')) ?? '') as {
      operations: { snippets: unknown }[];
    };
    expect(manifest.operations[0]?.snippets).toEqual({ curl: 'curl/zones/list-zones.sh', lines: 'lines/0.txt' });
  });

  it('may be TypeScript, a default export, and have a runtime', async () => {
    const text = own
      .replace('export const target =', 'export default')
      .replace("name: 'lines',", "name: 'lines' as string, runtime: 'lib',");
    const folder = folderWith({
      'mine/target.ts': text,
      'mine/line.hbs': '{{word key}}',
      'mine/lib/a.txt': 'as it is',
    });
    const options = { targets: [join(folder, 'mine/target.ts')] };
    expect(await fileOf(folder, options, 'lines/lib/a.txt')).toBe('as it is');
  });
});

const wrongTargets = [
  { name: 'no file', given: {}, want: ['HERE/mine/target.mjs: error: no such file'] },
  {
    name: 'no target in it',
    given: { 'mine/target.mjs': 'export const other = 1;' },
    want: ['HERE/mine/target.mjs: error: the module exports no target'],
  },
  {
    name: 'a module that throws',
    given: { 'mine/target.mjs': "throw new Error('no luck');" },
    want: ['HERE/mine/target.mjs:1:7: error: no luck'],
  },
  {
    name: 'an object that is no target',
    given: { 'mine/target.mjs': "export default { name: 'A b', syntax: { x: 1 }, language: 'cobol' };" },
    want: [
      'HERE/mine/target.mjs: error: name must be small letters, digits and dashes; syntax.x must be a function; pages must be a function; language must be typescript, markdown, html or null',
    ],
  },
  {
    name: 'the name of one of curlew',
    given: { 'mine/target.mjs': own.replace("'lines'", "'curl'") },
    want: ['error: there are two targets "curl"'],
  },
  {
    name: 'pages that throw',
    given: { 'mine/target.mjs': own.replace('pages: plan.api', 'pages: plan.nothing.api'), 'mine/line.hbs': '' },
    want: [
      expect.stringMatching(
        /^HERE\/mine\/target\.mjs:5:\d+: error: Cannot read properties of undefined \(reading 'api'\)$/,
      ) as unknown as string,
    ],
  },
  {
    name: 'a page without a template',
    given: { 'mine/target.mjs': own },
    want: ['HERE/mine: error: there is no template line.hbs'],
  },
  {
    name: 'a template that asks for more than the view has',
    given: { 'mine/target.mjs': own, 'mine/line.hbs': '{{word key}}\n{{word kex}}' },
    want: ['HERE/mine/line.hbs:2:8: error: the view has no "kex"; it has key'],
  },
];

describe('a wrong target', () => {
  it.each(wrongTargets)('$name', async ({ given, want }) => {
    const folder = folderWith(given);
    expect(await problemsOf(folder, { targets: [join(folder, 'mine/target.mjs')] })).toEqual(want);
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });

  it('is not confused with a name', async () => {
    expect(await problemsOf(folderWith({}), { targets: ['curly'] })).toEqual(['error: there is no target "curly"']);
  });
});

it('the example is what its README shows', () => {
  const readme = readFileSync(new URL('../../docs/examples/python-requests/README.md', import.meta.url), 'utf8');
  const script = readFileSync(
    new URL('../../docs/examples/python-requests/output/python-requests/notes/create_note.py', import.meta.url),
    'utf8',
  );
  expect(readme).toContain(`\`\`\`python\n${script}\`\`\`\n`);
});
