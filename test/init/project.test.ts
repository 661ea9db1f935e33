// What `curlew init` sees in a project: package manager, modules, formatter, language, document.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import { readProject } from '../../generator/init/project.js';
import { makeFolder } from '../folder.js';

const managers = [
  { name: 'npm where nothing says', given: { '.git/HEAD': '' }, want: 'npm' },
  { name: 'npm by its lock file', given: { 'package-lock.json': '{}' }, want: 'npm' },
  { name: 'pnpm by its lock file', given: { 'pnpm-lock.yaml': '' }, want: 'pnpm' },
  { name: 'yarn by its lock file', given: { 'yarn.lock': '' }, want: 'yarn' },
  { name: 'bun by its lock file', given: { 'bun.lock': '' }, want: 'bun' },
  { name: 'bun by its old lock file', given: { 'bun.lockb': '' }, want: 'bun' },
  {
    name: 'the field before the lock file',
    given: { 'package.json': '{ "packageManager": "pnpm@9.1.0+sha512.ab" }', 'yarn.lock': '' },
    want: 'pnpm',
  },
];

describe('the package manager', () => {
  it.each(managers)('$name', async ({ given, want }) => {
    expect((await readProject(makeFolder(given))).workspace.packageManager).toBe(want);
  });

  it('is that of the workspace', async () => {
    const folder = makeFolder({ 'pnpm-lock.yaml': '', '.git/HEAD': '', 'packages/a/package.json': '{}' });
    expect((await readProject(join(folder, 'packages/a'))).workspace).toEqual({
      packageManager: 'pnpm',
      isPinned: false,
      installFolder: '',
      projectFolder: 'packages/a',
    });
  });

  it('installs where its lock file lies, and is pinned by the field above', async () => {
    const pinned = '{ "packageManager": "npm@11.0.0" }';
    const folder = makeFolder({
      '.git': '',
      'package.json': pinned,
      'a/package.json': '{',
      'a/b/package-lock.json': '',
      'a/b/c/d.yaml': '',
    });
    expect((await readProject(join(folder, 'a/b/c'))).workspace).toEqual({
      packageManager: 'npm',
      isPinned: true,
      installFolder: 'a/b',
      projectFolder: 'a/b/c',
    });
  });

  it('is not that of another repository around it', async () => {
    const folder = makeFolder({ 'yarn.lock': '', 'inner/package.json': '{}' });
    mkdirSync(join(folder, 'inner/.git'));
    expect((await readProject(join(folder, 'inner'))).workspace.packageManager).toBe('npm');
  });
});

const settings = [
  { name: 'js without settings', given: {}, want: 'js' },
  { name: 'js for Node', given: { module: 'nodenext' }, want: 'js' },
  { name: 'none for a bundler', given: { module: 'esnext', moduleResolution: 'bundler' }, want: 'none' },
  { name: 'none for preserved modules', given: { module: 'preserve' }, want: 'none' },
  { name: 'ts where imports may end so', given: { allowImportingTsExtensions: true, noEmit: true }, want: 'ts' },
  {
    name: 'ts where endings are rewritten',
    given: { module: 'nodenext', rewriteRelativeImportExtensions: true },
    want: 'ts',
  },
];

describe('the ending of imports', () => {
  it.each(settings)('$name', async ({ given, want }) => {
    const text = `{ // comments are fine\n "compilerOptions": ${JSON.stringify(given)}, }`;
    const { importExtension, hasTypeScript } = await readProject(makeFolder({ 'tsconfig.json': text }));
    expect([importExtension, hasTypeScript]).toEqual([want, true]);
  });

  it('follows what a tsconfig.json extends', async () => {
    const folder = makeFolder({
      'base.json': '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler" } }',
      'tsconfig.json': '{ "extends": "./base.json" }',
    });
    expect((await readProject(folder)).importExtension).toBe('none');
  });
});

const compilers = [
  { name: 'nothing', type: 'commonjs', given: null, want: [false, []] },
  { name: 'nothing, in a package of modules', type: 'module', given: null, want: [true, []] },
  {
    name: 'Node, in a package of modules',
    type: 'module',
    given: { module: 'nodenext', verbatimModuleSyntax: true },
    want: [true, []],
  },
  { name: 'Node, in a package of CommonJS', type: 'commonjs', given: { module: 'node16' }, want: [false, []] },
  {
    name: 'a bundler',
    type: 'commonjs',
    given: { module: 'esnext', moduleResolution: 'bundler', verbatimModuleSyntax: true },
    want: [true, []],
  },
  {
    name: 'what TypeScript 5.9 writes into a new package',
    type: 'commonjs',
    given: { module: 'nodenext', target: 'esnext', verbatimModuleSyntax: true },
    want: [false, [expect.stringContaining('"type": "module"')]],
  },
  {
    name: 'what TypeScript 5.8 writes',
    type: 'commonjs',
    given: { module: 'commonjs', target: 'es2016' },
    want: [false, [expect.stringContaining('ES2022')]],
  },
  {
    name: 'an old target with a newer library',
    type: 'module',
    given: { module: 'nodenext', target: 'es2018', lib: ['ES2023', 'DOM'] },
    want: [true, []],
  },
  {
    name: 'an old library',
    type: 'module',
    given: { module: 'nodenext', target: 'es2022', lib: ['ES2020', 'DOM'] },
    want: [true, [expect.stringContaining('ES2022')]],
  },
];

describe('the compiler settings', () => {
  it.each(compilers)('$name', async ({ type, given, want }) => {
    const { importsPackages, obstacles } = await readProject(
      makeFolder({
        'package.json': JSON.stringify({ type }),
        ...(given && { 'tsconfig.json': JSON.stringify({ compilerOptions: given }) }),
      }),
    );
    expect([importsPackages, obstacles]).toEqual(want);
  });
});

const formatters = [
  { name: 'none', given: {}, want: null },
  {
    name: 'prettier as a dependency',
    given: { 'package.json': '{ "devDependencies": { "prettier": "3" } }' },
    want: 'prettier',
  },
  { name: 'prettier by its file', given: { '.prettierrc': '{}' }, want: 'prettier' },
  { name: 'prettier by its script', given: { 'prettier.config.mjs': '' }, want: 'prettier' },
  { name: 'prettier in package.json', given: { 'package.json': '{ "prettier": {} }' }, want: 'prettier' },
  { name: 'oxfmt', given: { 'package.json': '{ "devDependencies": { "oxfmt": "0" } }' }, want: 'oxfmt' },
];

describe('the formatter', () => {
  it.each(formatters)('$name', async ({ given, want }) => {
    expect((await readProject(makeFolder(given))).formatter).toBe(want);
  });
});

it.each(['openapi.yaml', 'openapi.json', 'swagger.yml', 'api.yaml'])('finds %s', async (name) => {
  expect((await readProject(makeFolder({ [name]: '' }))).document).toBe(name);
});

it.each([
  { file: 'package.json', want: 'package.json: this is no JSON' },
  { file: 'tsconfig.json', want: 'tsconfig.json: ' },
])('says that $file is broken', async ({ file, want }) => {
  const error: unknown = await readProject(makeFolder({ [file]: '{ "a": ' })).catch((reason: unknown) => reason);
  if (!(error instanceof DocumentError)) throw error;
  const [problem] = error.diagnostics;
  expect([error.exit, `${problem?.file}: ${problem?.message}`.startsWith(want)]).toEqual(['usage', true]);
});
