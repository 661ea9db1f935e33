// Runs a loop in its shell against a real server, and says what came of it.

import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { ids } from '../pagination/drain.js';
import { type Answer, type Asked, serve } from '../pagination/server.js';
import { pwshCommand, pwshEnvironment, pwshVersion } from '../pwsh.js';
import { runFile } from '../snippets/shells.js';
import { generated, temporaryFolder } from './generated.js';

let folder = '';

/** Makes the shells ready for the tests of a file. */
export function useShells(): void {
  beforeAll(async () => {
    folder = await temporaryFolder();
    expect(spawnSync('jq', ['--version']).status, 'jq is needed: scripts/install-shells.sh').toBe(0);
  });
}

export interface LoopShell {
  readonly name: string;
  readonly target: string;
  readonly extension: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** What it says when a server answers with an error. */
  readonly refusal: RegExp;
  /** The message of a script out of what the shell says of a failure. */
  readonly messageOf: (said: string) => string;
}

const bash: LoopShell = {
  name: 'bash',
  target: 'curl',
  extension: 'sh',
  command: ['bash'],
  environment: {},
  refusal: /^curl: \(22\)/,
  messageOf: (said) => said,
};

const pwsh: LoopShell = {
  name: `pwsh ${pwshVersion}`,
  target: 'powershell',
  extension: 'ps1',
  command: pwshCommand,
  environment: pwshEnvironment,
  refusal: /^Invoke-RestMethod: /,
  // Where an exception was thrown stands before it.
  messageOf: (said) => said.replace(/^Exception: [^]*\n +\| /, ''),
};

/** Those of this machine. */
export const loopShells: readonly LoopShell[] = pwshVersion === null ? [bash] : [bash, pwsh];

export interface Given {
  readonly spec: string;
  /** Below the target's folder, without `--all` and an ending. */
  readonly file: string;
  readonly answer: (index: number, asked: Asked) => Answer;
}

export interface Ran {
  readonly items: readonly unknown[];
  readonly asked: readonly string[];
  /** Bodies that were sent, as JSON. */
  readonly sent: readonly unknown[];
  readonly status: number | null;
  /** What is no JSON, such as a message. */
  readonly said: string;
}

export async function run(shell: LoopShell, { spec, file, answer }: Given): Promise<Ran> {
  const { target, extension, command, environment } = shell;
  const { origin, asked } = await serve((one, index) => answer(index, { ...one, url: bracesOf(one.url) }));
  const files = await generated(`pagination-${spec}`, {
    targets: [target],
    loops: 'all',
    server: origin,
    placeholders: 'example',
  });
  const text = files.get(`${target}/${file}--all.${extension}`);
  if (text === undefined) throw new Error(`no loop for ${file}; there are ${[...files.keys()].join(', ')}`);
  const path = join(folder, spec, `${file}.${extension}`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  const { status, output } = await runFile([...command, path], folder, environment);
  const lines = output.split('\n').filter((line) => line !== '');
  const isItem = (line: string): boolean => /^([{["\d]|true|false|null)/.test(line);
  return {
    items: lines.filter(isItem).map((line) => JSON.parse(line) as unknown),
    asked: asked.map(({ url }) => bracesOf(url)),
    sent: asked.flatMap(({ body }) => (body === undefined ? [] : [body])),
    status,
    said: lines.filter((line) => !isItem(line)).join('\n'),
  };
}

/** .NET escapes braces, curl sends them as they are. */
function bracesOf(url: string): string {
  return url.replaceAll('%7B', '{').replaceAll('%7D', '}');
}

export const page = (items: readonly unknown[], info: object): Answer => ({
  body: { result: items, result_info: info },
});

export const two = (index: number): readonly { id: number }[] => ids(index * 2, index * 2 + 1);
