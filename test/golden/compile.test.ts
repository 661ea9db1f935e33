// The committed TypeScript output compiles under the strictest flags, with the compilers and module settings that users have.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { checkData } from '../corpus/checked-data.js';
import { compileFlags, tsc } from '../corpus/compile-flags.js';

const generated = join(packageRoot, 'generated');
const folder = mkdtempSync(join(tmpdir(), 'curlew-compile-'));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a compiler says; empty where it is content. */
function compile(compiler: string, flags: readonly string[], from = generated): string {
  const entries = readdirSync(from).map((name) => join(from, name, 'typescript/index.ts'));
  try {
    execFileSync(process.execPath, [compiler, ...flags, ...entries], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

const typescript5 = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const bundlerFlags = compileFlags
  .map((flag) => (flag === 'nodenext' ? 'bundler' : flag))
  .with(compileFlags.indexOf('--module') + 1, 'esnext');

/** Libraries that projects name: a server without the DOM's types, and a browser without those of its iterators. */
const withLibrary = (library: string, ...flags: readonly string[]): readonly string[] => [
  ...compileFlags.with(compileFlags.indexOf('--lib') + 1, library),
  ...flags,
];
const nodeTypes = ['--types', 'node', '--typeRoots', join(packageRoot, 'node_modules/@types'), '--skipLibCheck'];

test.each([
  ['TypeScript 7, nodenext', tsc, compileFlags],
  ['TypeScript 7, bundler', tsc, bundlerFlags],
  ['TypeScript 5.9, nodenext', typescript5, compileFlags],
  ['TypeScript 7, for Node without the DOM', tsc, withLibrary('es2022', ...nodeTypes)],
  ['TypeScript 5.9, the DOM without its iterators', typescript5, withLibrary('es2022,dom')],
])('%s', (_name, compiler, flags) => {
  expect(compile(compiler, flags)).toBe('');
});

test('data of operations is what the runtime says', () => {
  const copy = join(folder, 'generated');
  cpSync(generated, copy, { recursive: true });
  checkData(copy);
  expect(compile(tsc, compileFlags, copy)).toBe('');
});
