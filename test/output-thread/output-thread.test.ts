// Files that wait beside the output from the moment they are made, as the command line's runs do it.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { outputThread } from '../../generator/output-thread/output-thread.js';
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

/** Waits until a file system shows something. */
async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !isSo(); await new Promise((resolve) => setTimeout(resolve, 1)))
    if (Date.now() > end) throw new Error('it never was so');
}

const stagings = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith('out.tmp-'));

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

test('a run that ends with an error leaves nothing beside the output', async () => {
  const folder = folderOfDocument({ 'mine/typescript/index.hbs': 'export const broken = ;\n' });
  const child = startCurlew(folder, ['generate', 'api.json', '-o', 'out', ...targets, '--templates', 'mine']);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await until(() => stagings(folder).length > 0);
  expect([await ended, readdirSync(folder).sort()]).toEqual([70, ['api.json', 'mine']]);
});

test('what a killed run left is removed by the next one, but not what waits for a run that goes on', async () => {
  const folder = folderOfDocument();
  const killed = startCurlew(folder, ['generate', 'api.json', '-o', 'out', ...targets]);
  await until(() => stagings(folder).some((name) => existsSync(join(folder, name, 'new'))));
  killed.kill('SIGKILL');
  await new Promise((resolve) => killed.once('exit', resolve));
  const [left] = stagings(folder);
  const first = startCurlew(folder, ['generate', 'api.json', '-o', 'out', ...targets]);
  await until(() => stagings(folder).some((name) => name !== left));
  expect(stagings(folder)).not.toContain(left);
  const second = await curlew(folder, ['generate', 'api.json', '-o', 'out', '--no-cache', ...targets]);
  const code = await new Promise((resolve) =>
    first.exitCode === null ? first.once('exit', resolve) : resolve(first.exitCode),
  );
  expect([code, second.code, readdirSync(folder).sort()]).toEqual([0, 0, ['api.json', 'out']]);
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
