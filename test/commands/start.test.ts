// What a call loads before it does anything: `--help` and `--version` pay for nothing else.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { writeHelp } from '../../scripts/help.js';
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
  return [...new Set(own.map(([specifier]) => specifier))].filter((name) => !isBuiltin(name)).toSorted();
}

test('curlew --version loads no package at all', () => {
  expect(imports('--version')).toEqual([]);
  // What is required is not traced: the way in, which is CommonJS, requires nothing but what Node has.
  const required = [...readFileSync(cliPath, 'utf8').matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(
    ([, name]) => name,
  );
  expect(required).toContain('node:fs');
  expect(required.filter((name) => !name?.startsWith('node:'))).toEqual([]);
});

test('a call that needs a package loads it', () => {
  const folder = makeFolder({
    'api.json': '{ "openapi": "3.1.0", "info": { "title": "A", "version": "1" }, "paths": {} }',
  });
  expect(imports('generate', join(folder, 'api.json'), '-o', join(folder, 'out'))).toContain('prettier');
});

test.each([['--help'], ['snippet --help'], ['check --help']])(
  'curlew %s loads no package, yargs being bundled',
  (given) => {
    expect(imports(...given.split(' '))).toEqual([]);
  },
);

test('help that was made when curlew was built is what it says, and loads no package', () => {
  const outdir = dirname(cliPath);
  const run = (...parameters: readonly string[]): string =>
    execFileSync(process.execPath, [cliPath, ...parameters], { encoding: 'utf8' });
  const calls = ['', 'generate', 'check', 'inspect'].map((name) => [...(name === '' ? [] : [name]), '--help']);
  const before = calls.map((call) => run(...call));
  onTestFinished(() => rmSync(join(outdir, 'help'), { recursive: true }));
  expect(writeHelp(outdir)).toEqual([
    '',
    'generate',
    'check',
    'pagination',
    'snippet',
    'verify',
    'codesamples',
    'config',
    'init',
    'diff',
    'inspect',
    'templates',
    'completion',
  ]);
  expect(calls.map((call) => run(...call))).toEqual(before);
  // The bundle lays help out with a width of text that knows no more.
  for (const text of before) expect(text).toMatch(/^[\n -~]+$/);
  expect(calls.flatMap((call) => imports(...call))).toEqual([]);
});

test('help is for calls that ask for nothing else, on terminals that are wide enough', () => {
  const outdir = dirname(cliPath);
  mkdirSync(join(outdir, 'help'));
  onTestFinished(() => rmSync(join(outdir, 'help'), { recursive: true }));
  for (const name of ['curlew', 'generate']) writeFileSync(join(outdir, 'help', `${name}.txt`), `built ${name}`);
  const firstLine = (columns: number, ...parameters: readonly string[]): string | undefined =>
    execFileSync(
      process.execPath,
      ['--import', `data:text/javascript,process.stdout.columns=${columns}`, cliPath, ...parameters],
      {
        encoding: 'utf8',
      },
    ).split('\n')[0];
  expect(firstLine(80, '--help')).toBe('built curlew');
  expect(firstLine(200, 'generate', '--help')).toBe('built generate');
  for (const given of [
    ['generate', '--help', '--watch'],
    ['generate', 'x', '--help'],
  ])
    expect(firstLine(80, ...given)).toBe('curlew generate [input]');
  expect(firstLine(60, '--help')).toBe('curlew <command>');
});

test('help is English wherever it is asked for', () => {
  const env = { ...process.env, LC_ALL: 'de_DE.UTF-8' };
  expect(execFileSync(process.execPath, [cliPath, '--help'], { encoding: 'utf8', env })).toContain('Commands:');
});

test('a version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  expect(execFileSync(process.execPath, [cliPath, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
});

test('texts of the command line are read from no folder beside the package', () => {
  const folder = makeFolder({
    'locales/en.json': '{ "Unknown argument: %s": "somebody else says %s" }',
    'curlew/package.json': '{ "type": "module", "version": "1.0.0" }',
  });
  cpSync(dirname(cliPath), join(folder, 'curlew/dist'), { recursive: true });
  symlinkSync(join(packageRoot, 'node_modules'), join(folder, 'curlew/node_modules'), 'junction');
  const call = [join(folder, 'curlew/dist/cli.cjs'), 'generate', 'none.yaml', '--bogus'];
  const { status, stderr } = spawnSync(process.execPath, call, { cwd: folder, encoding: 'utf8' });
  expect([status, stderr.split('\n')[0]]).toEqual([2, expect.stringMatching(/^curlew: error: .*bogus/)]);
  expect(stderr).not.toContain('somebody else');
});
