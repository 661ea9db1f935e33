// Runs a loop of the curl target in bash against a real server, and says what came of it.

import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { ids } from '../pagination/drain.js';
import { type Answer, type Asked, serve } from '../pagination/server.js';
import { runFile } from '../snippets/shells.js';
import { generated, temporaryFolder } from './generated.js';

let folder = '';

/** Makes bash ready for the tests of a file. */
export function useBash(): void {
  beforeAll(async () => {
    folder = await temporaryFolder();
    expect(spawnSync('jq', ['--version']).status, 'jq is needed: scripts/install-shells.sh').toBe(0);
  });
}

export interface Given {
  readonly spec: string;
  /** Below `curl/`, without `--all.sh`. */
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

export async function run({ spec, file, answer }: Given): Promise<Ran> {
  const { origin, asked } = await serve((one, index) => answer(index, one));
  const files = await generated(`pagination-${spec}`, {
    targets: ['curl'],
    loops: 'all',
    server: origin,
    placeholders: 'example',
  });
  const text = files.get(`curl/${file}--all.sh`);
  if (text === undefined) throw new Error(`no loop for ${file}; there are ${[...files.keys()].join(', ')}`);
  const path = join(folder, spec, `${file}.sh`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  const { status, output } = await runFile(['bash', path], folder, {});
  const lines = output.split('\n').filter((line) => line !== '');
  const isItem = (line: string): boolean => /^([{["\d]|true|false|null)/.test(line);
  return {
    items: lines.filter(isItem).map((line) => JSON.parse(line) as unknown),
    asked: asked.map(({ url }) => url),
    sent: asked.flatMap(({ body }) => (body === undefined ? [] : [body])),
    status,
    said: lines.filter((line) => !isItem(line)).join('\n'),
  };
}

export const page = (items: readonly unknown[], info: object): Answer => ({
  body: { result: items, result_info: info },
});

export const two = (index: number): readonly { id: number }[] => ids(index * 2, index * 2 + 1);
