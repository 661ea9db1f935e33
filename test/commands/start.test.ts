// What a call loads before it does anything: `--help` and `--version` pay for nothing else.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { makeFolder } from '../folder.js';
import { cliPath, useCli } from './cli.js';

useCli();

/** Notes every module that is asked for, by its specifier and its parent. */
const tracer = `
import { appendFileSync } from 'node:fs';
export async function resolve(specifier, context, next) {
  appendFileSync(process.env.TRACE, JSON.stringify([specifier, context.parentURL ?? '']) + '\\n');
  return next(specifier, context);
}`;

/** Packages and built-in modules that curlew's own bundle imports during a call. */
function imports(...parameters: readonly string[]): readonly string[] {
  const folder = makeFolder({
    'tracer.mjs': tracer,
    'register.mjs': "import { register } from 'node:module'; register('./tracer.mjs', import.meta.url);",
    'trace.txt': '',
  });
  const trace = join(folder, 'trace.txt');
  const call = ['--import', join(folder, 'register.mjs'), cliPath, ...parameters];
  execFileSync(process.execPath, call, { cwd: folder, env: { ...process.env, TRACE: trace }, stdio: 'pipe' });
  const asked = readFileSync(trace, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as [string, string]);
  const own = asked.filter(([specifier, parent]) => parent.includes(dirname(cliPath)) && !specifier.startsWith('.'));
  return [...new Set(own.map(([specifier]) => specifier))].filter((name) => !name.startsWith('node:')).toSorted();
}

test('curlew --version loads no package at all', () => {
  expect(imports('--version')).toEqual([]);
});

test.each([['--help'], ['snippet --help'], ['check --help']])('curlew %s loads yargs alone', (given) => {
  expect(imports(...given.split(' '))).toEqual(['yargs', 'yargs/helpers']);
});

test('a version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  expect(execFileSync(process.execPath, [cliPath, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
});
