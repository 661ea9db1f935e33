// The recipes for shared caches: what they declare as input is enough, what they declare as output is all, and nothing else counts.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { cliPath, useCli } from '../commands/cli.js';
import { document } from '../commands/document.js';
import { makeFolder, texts } from '../folder.js';
import { fileBlock, readPage } from './pages.js';

useCli();

const page = readPage('docs/guides/monorepos.md');

interface Task {
  readonly inputs: readonly unknown[];
  readonly outputs: readonly string[];
}

const turbo = JSON.parse(fileBlock(page, 'turbo.json')) as { tasks: { generate: Task & { env: readonly string[] } } };
const nx = JSON.parse(fileBlock(page, 'project.json')) as {
  targets: { generate: Task & { cache: boolean; options: { command: string } } };
};
const scripts = (JSON.parse(fileBlock(page, 'package.json')) as { scripts: { generate: string } }).scripts;

/** Files of a recipe as paths of the package; other inputs (dependencies) have no file. */
function files(entries: readonly unknown[]): readonly string[] {
  const paths = entries.filter((entry) => typeof entry === 'string');
  return paths.map((entry) => entry.replace(/^(\{(projectRoot|workspaceRoot)\}|\$TURBO_ROOT\$)\//, ''));
}

const recipes = [
  {
    name: 'Turborepo',
    inputs: files(turbo.tasks.generate.inputs),
    outputs: turbo.tasks.generate.outputs,
    command: scripts.generate,
  },
  {
    name: 'Nx',
    inputs: files(nx.targets.generate.inputs),
    outputs: files(nx.targets.generate.outputs).map((path) => `${path}/**`), // a folder, for Nx
    command: nx.targets.generate.options.command,
  },
];

const everything = {
  'package.json': '{ "name": "client", "scripts": {} }',
  'openapi.yaml': document,
  'curlew.config.json': JSON.stringify({
    input: 'openapi.yaml',
    output: 'src/api',
    targets: ['typescript', 'curl', 'powershell'],
  }),
  '.prettierrc.json': '{ "semi": false, "tabWidth": 8 }',
  'README.md': 'no input',
  'src/main.ts': 'export {};\n',
};

describe.each(recipes)('$name', ({ inputs, outputs, command }) => {
  it('declares inputs that are enough and outputs that are all, on every machine', async () => {
    const first = makeFolder(everything);
    await run(command, first, { TZ: 'UTC', LC_ALL: 'C' });
    const made = allFiles(first).filter((path) => !Object.hasOwn(everything, path));
    expect(made.filter((path) => !picomatch([...outputs])(path))).toEqual([]);
    expect(made).toContain('src/api/manifest.json');

    // Another machine: another folder, time zone and locale, and the declared files only.
    const isInput = picomatch([...inputs], { dot: true });
    const second = makeFolder(Object.fromEntries(Object.entries(texts(first)).filter(([path]) => isInput(path))));
    await run(command, second, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', HOME: second });
    for (const path of made)
      expect(readFileSync(join(second, path), 'utf8'), path).toBe(readFileSync(join(first, path), 'utf8'));
    expect(allFiles(second).filter((path) => picomatch([...outputs])(path))).toEqual(made);
  });

  it('declares inputs that count: a change of the document is another hash', () => {
    expect(inputs).toEqual(expect.arrayContaining(['openapi.yaml', 'curlew.config.json', 'src/api/curlew.lock.json']));
  });
});

it('needs no variable of the environment', () => {
  expect(turbo.tasks.generate.env).toEqual([]);
  expect(nx.targets.generate.cache).toBe(true);
});

function run(command: string, folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  const [name, ...parameters] = command.split(' ');
  expect(name).toBe('curlew');
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: { PATH: process.env['PATH'], ...env } };
    execFile(process.execPath, [cliPath, ...parameters], options, (error) => (error ? reject(error) : resolve()));
  });
}

/** Paths of all files, sorted; caches of tools are no output. */
function allFiles(folder: string): readonly string[] {
  return Object.keys(texts(folder)).filter((path) => !/(^|\/)(node_modules|\.cache)(\/|$)/.test(path));
}
