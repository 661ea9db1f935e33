// `curlew init` as a process: what it writes, what it refuses, and its questions on a terminal.

import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliPath, curlew, useCli } from '../commands/cli.js';
import { document } from '../commands/document.js';
import { makeFolder, texts } from '../folder.js';

useCli();

const secured = `${document}components: { securitySchemes: { api_token: { type: http, scheme: bearer } } }\n`;

describe('init --yes', () => {
  it('takes the document that lies there, and what it writes runs', async () => {
    const folder = makeFolder({ 'openapi.yaml': secured, 'package.json': '{}' });
    const { code, out, err } = await curlew(folder, [
      'init',
      '--yes',
      '-t',
      'typescript,curl',
      '--auth',
      'api_token=TINY_TOKEN',
    ]);
    expect([code, err]).toEqual([0, 'openapi.yaml: Tiny, 4 operations\n']);
    expect(out).toBe(
      'wrote curlew.config.mjs\nwrote package.json\nnext:\n  npm install --save-dev curlew\n  npm run generate\n',
    );
    expect((await curlew(folder, ['generate', '--quiet'])).code).toBe(0);
    expect(readdirSync(join(folder, 'src/api'))).toEqual(['curl', 'curlew.lock.json', 'manifest.json', 'typescript']);
  });

  it('replaces its own config with --force, in the same language', async () => {
    const folder = makeFolder({ 'a.yaml': document, 'curlew.config.json': '{}' });
    expect((await curlew(folder, ['init', 'a.yaml', '-y', '--force', '-t', 'curl', '-o', 'out'])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'curlew.config.json'), 'utf8'))).toEqual({
      $schema: './node_modules/curlew/dist/curlew.schema.json',
      input: 'a.yaml',
      output: 'out',
      targets: ['curl'],
    });
  });
});

const refused = [
  {
    name: 'no terminal and no --yes',
    given: ['init', 'api.yaml'],
    want: [2, 'curlew: error: there is no terminal to ask questions on'],
  },
  {
    name: 'no document',
    given: ['init', '--yes'],
    want: [2, 'curlew: error: no document is named and none lies here'],
  },
  {
    name: 'a document that is not there',
    given: ['init', '--yes', 'gone.yaml'],
    want: [3, 'gone.yaml: error: cannot read gone.yaml: no such file'],
  },
  { name: 'a document that is none', given: ['init', '--yes', 'package.json'], want: [1, 'package.json:1:1: error: '] },
  {
    name: 'an unknown target',
    given: ['init', '--yes', 'tiny.yaml', '-t', 'curlcmd'],
    want: [2, 'curlew: error: there is no target "curlcmd"'],
  },
  {
    name: 'an unknown scheme',
    given: ['init', '--yes', 'tiny.yaml', '--auth', 'api-token=X'],
    want: [2, 'command line: error: there is no security scheme "api-token"'],
  },
  {
    name: 'a variable that is none',
    given: ['init', '--yes', 'tiny.yaml', '--auth', 'api_token=1 2'],
    want: [2, 'command line: error: "api_token=1 2" is not scheme=VARIABLE'],
  },
  {
    name: 'a language that is none',
    given: ['init', '--yes', 'tiny.yaml', '--language', 'toml'],
    want: [2, 'curlew: error: Invalid values:'],
  },
  {
    name: 'a workflow that is there',
    given: ['init', '--yes', 'tiny.yaml', '--workflow'],
    want: [2, 'curlew: error: .github/workflows/curlew.yml is there already'],
  },
] as const;

describe('init refuses, and changes nothing:', () => {
  it.each(refused)('$name', async ({ given, want: [code, start] }) => {
    const folder = makeFolder({
      'tiny.yaml': secured,
      'package.json': '{}',
      '.github/workflows/curlew.yml': 'on: push',
    });
    const before = texts(folder);
    const answer = await curlew(folder, given);
    expect([answer.code, answer.err.slice(0, start.length), answer.out]).toEqual([code, start, '']);
    expect(texts(folder)).toEqual(before);
  });

  it('a config that is there', async () => {
    const folder = makeFolder({ 'tiny.yaml': document, 'curlew.config.js': '' });
    const { code, err } = await curlew(folder, ['init', '--yes', 'tiny.yaml']);
    expect([code, err]).toEqual([
      2,
      'curlew: error: there is a config already: curlew.config.js\n  hint: edit it, or pass --force to replace it\n',
    ]);
  });
});

it('init --force refuses a language whose config would not be read', async () => {
  const folder = makeFolder({ 'tiny.yaml': document, 'curlew.config.mjs': 'export default {};' });
  const before = texts(folder);
  const call = ['init', '--yes', 'tiny.yaml', '--force', '--language', 'json'];
  expect(await curlew(folder, call)).toEqual({
    code: 2,
    out: '',
    err: 'curlew: error: curlew.config.mjs would be read in place of curlew.config.json\n  hint: remove it first, or leave --language out to replace it\n',
  });
  expect(texts(folder)).toEqual(before);
});

/** `script` of util-linux gives a program a terminal. */
function hasScript(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
}

/** Types each text once the words before it are on the screen. */
function onTerminal(
  folder: string,
  dialog: readonly (readonly [string, string])[],
): Promise<{ code: number; screen: string }> {
  return new Promise((resolve) => {
    const child = spawn('script', ['-qec', `stty cols 100 rows 40; ${process.execPath} ${cliPath} init`, '/dev/null'], {
      cwd: folder,
    });
    const left = [...dialog];
    let screen = '';
    let seen = 0;
    child.stdout.on('data', (bytes: Buffer) => {
      screen += bytes.toString();
      for (let [next] = left; next && screen.includes(next[0], seen); [next] = left) {
        const [words, keys] = next;
        seen = screen.indexOf(words, seen) + words.length;
        left.shift();
        setTimeout(() => child.stdin.write(keys), 150);
      }
    });
    child.on('close', (code) => resolve({ code: code ?? -1, screen }));
  });
}

describe.skipIf(!hasScript())('on a terminal (needs script of util-linux)', () => {
  it('asks, and asks again where the document cannot be read', { timeout: 30_000 }, async () => {
    const folder = makeFolder({ 'tiny.yaml': secured });
    const { code, screen } = await onTerminal(folder, [
      ['a path or a URL', 'gone.yaml\r'],
      ['no such file', ''],
      ['a path or a URL', 'tiny.yaml\r'],
      ['Folder for the output', '\r'],
      ['What to make', '\r'],
      ['Shell variable for api_token', 'TINY_TOKEN\r'],
      ['Write a GitHub workflow', '\r'],
    ]);
    expect([code, screen.includes('wrote curlew.config.mjs')]).toEqual([0, true]);
    expect(readFileSync(join(folder, 'curlew.config.mjs'), 'utf8')).toBe(`/** @type {import('curlew').Config} */
export default {
  input: 'tiny.yaml',
  output: 'src/api',
  targets: ['typescript', 'html'],
  variables: {
    api_token: 'TINY_TOKEN',
  },
};
`);
  });

  it('changes nothing where the user goes away', { timeout: 30_000 }, async () => {
    const folder = makeFolder({ 'tiny.yaml': document });
    const { code } = await onTerminal(folder, [['a path or a URL', '\u0003']]);
    expect([code, readdirSync(folder)]).toEqual([2, ['tiny.yaml']]);
  });
});
