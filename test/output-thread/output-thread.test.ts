// Files that wait beside the output from the moment they are made, as the command line's runs do it.

import { type ChildProcess, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { outputThread } from '../../generator/output-thread/output-thread.js';
import { stateOf } from '../../generator/unchanged/file-state.js';
import { parseRecord, statesOf } from '../../generator/unchanged/records.js';
import { printOwner, thisOwner } from '../../generator/write/lock-owner.js';
import { makeFolder, texts } from '../folder.js';
import { curlew, startCurlew, useCli } from '../commands/cli.js';

useCli();

/** Large enough for a thread: some hundred thousand characters for each target. */
const document = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Large', version: '1' },
  servers: [{ url: 'https://api.example.com' }],
  paths: Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [
      `/things-${index}/{id}`,
      {
        get: {
          operationId: `get-thing-${index}`,
          description: 'A long description. '.repeat(40),
          tags: [`tag ${index % 20}`],
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { '204': { description: 'done' } },
        },
      },
    ]),
  ),
});
const targets = ['-t', 'typescript', 'typescript-usage', 'curl', 'powershell', '--formatter', 'none'];

function folderOfDocument(extra: Readonly<Record<string, string>> = {}, parent?: string): string {
  return makeFolder({ 'api.json': document, ...extra }, parent);
}

/** Names of staging folders that are made in a folder from now on; however late they are asked for, none is missed. */
function seenStagings(folder: string): ReadonlySet<string> {
  const names = new Set<string>();
  const watcher = watch(folder, (_event, name) => {
    if (name?.startsWith('out.tmp-')) names.add(name);
  });
  onTestFinished(() => watcher.close());
  return names;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

test('the output is that of a run whose files wait nowhere', async () => {
  const [folder, other] = [folderOfDocument(), folderOfDocument()];
  mkdirSync(join(other, 'out'));
  for (const where of [folder, other])
    expect((await curlew(where, ['generate', 'api.json', '-o', 'out', ...targets])).code).toBe(0);
  expect(Object.keys(texts(join(folder, 'out'))).length).toBeGreaterThan(1200);
  expect(texts(join(folder, 'out'))).toEqual(texts(join(other, 'out')));
  expect(readdirSync(folder).sort()).toEqual(['api.json', 'out']);
  expect((await curlew(folder, ['check', 'api.json', '-o', 'out', ...targets])).code).toBe(0);
});

test('states of files that waited are those of the files in their place', async () => {
  const folder = folderOfDocument({ 'node_modules/.keep': '' });
  expect((await curlew(folder, ['generate', 'api.json', '-o', 'out', ...targets])).code).toBe(0);
  const records = join(folder, 'node_modules/.cache/curlew/runs');
  const states = readdirSync(records).flatMap((name) => {
    const record = parseRecord(readFileSync(join(records, name)));
    return record === null ? [] : statesOf(record);
  });
  const outputs = states.filter(({ path }) => path.startsWith(`${folder}/out/`) && existsSync(path));
  expect(outputs.length).toBe(Object.keys(texts(join(folder, 'out'))).length);
  for (const state of outputs) expect(state).toEqual(stateOf(state.path));
});

test('a run that ends with an error leaves nothing beside the output', async () => {
  const folder = folderOfDocument({ 'mine/typescript/index.hbs': 'export const broken = ;\n' });
  const seen = seenStagings(folder);
  const run = ['generate', 'api.json', '-o', 'out', ...targets, '--templates', 'mine'];
  expect((await curlew(folder, run)).code).toBe(70);
  expect([seen.size, readdirSync(folder).sort()]).toEqual([1, ['api.json', 'mine']]);
});

test('what a killed run left is removed by the next one, but not what waits for a run that goes on', async () => {
  const left = 'out.tmp-0123456789ab';
  const owner = printOwner({ ...thisOwner(), pid: 2 ** 30 });
  const folder = folderOfDocument({ [`${left}/owner`]: owner, [`${left}/new/curl/a.sh`]: 'half' });
  const seen = seenStagings(folder);
  const first = ended(startCurlew(folder, ['generate', 'api.json', '-o', 'out', ...targets]));
  while (![...seen].some((name) => name !== left)) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(readdirSync(folder)).not.toContain(left);
  const second = await curlew(folder, ['generate', 'api.json', '-o', 'out', '--no-cache', ...targets]);
  expect([await first, second.code, readdirSync(folder).sort()]).toEqual([0, 0, ['api.json', 'out']]);
});

test('a thread that dies is an error for each who waits for it, then and later', async () => {
  const script = join(makeFolder({ 'dies.mjs': "throw new Error('it died');\n" }), 'dies.mjs');
  const thread = outputThread(null, pathToFileURL(script));
  const batch = { files: [{ path: 'a.ts', text: ' '.repeat(300_000) }], modules: [], shapes: new Map() };
  const take = (): Promise<unknown> => thread.take(batch, { name: 'none', folder: '', cache: false });
  await expect(take()).rejects.toThrow('it died');
  await expect(take()).rejects.toThrow('it died');
  await thread.close();
});

const isLinux = process.platform === 'linux' && process.getuid?.() === 0;
const canMount = isLinux && spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp']).status === 0;

test.runIf(canMount)('a full disk is told of in the end, and nothing is left on it', async () => {
  const folder = makeFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  const source = folderOfDocument();
  const { code, err } = await curlew(folder, ['generate', join(source, 'api.json'), '-o', 'out', ...targets]);
  expect([code, err]).toEqual([3, expect.stringContaining('out: cannot be written: ENOSPC; nothing was changed')]);
  expect(readdirSync(folder)).toEqual([]);
});
