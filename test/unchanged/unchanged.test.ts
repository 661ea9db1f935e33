// A run that would do what the last one did ends without loading anything, and any change makes it run again.

import {
  cpSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textCache } from '../../generator/cache/text-cache.js';
import { shortName } from '../../generator/unchanged/records.js';
import { curlew, useCli } from '../commands/cli.js';
import { makeFolder } from '../folder.js';

useCli();

const document = (title: string): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title, version: '1' },
    servers: [{ url: 'https://api.example.com' }],
    paths: { '/things': { get: { operationId: 'listThings', responses: { 204: { description: 'none' } } } } },
  });

function project(files: Readonly<Record<string, string>> = {}): string {
  return makeFolder({ 'api.json': document('Things'), 'node_modules/.keep': '', ...files });
}

const call = ['generate', 'api.json', '--formatter', 'none'];
const unchanged = 'api.json: 1 operations, 31 files, unchanged since the last run\n';

/** A file that changed just before a run may change again within the clock's step: such a run is not remembered. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 200));

async function settledRun(folder: string, parameters: readonly string[] = call): Promise<void> {
  await settle();
  expect((await curlew(folder, parameters)).code).toBe(0);
}

describe('an unchanged run', () => {
  it('says so, and writes nothing', async () => {
    const folder = project();
    await settledRun(folder);
    const before = readFileSync(join(folder, 'generated/manifest.json'), 'utf8');
    const again = await curlew(folder, call);
    expect({ ...again, err: again.err.replace(/\d+ files/, '31 files') }).toEqual({ code: 0, out: '', err: unchanged });
    expect(readFileSync(join(folder, 'generated/manifest.json'), 'utf8')).toBe(before);
    expect((await curlew(folder, [...call, '--check'])).err).toContain('unchanged since the last run');
  });

  it('is found again where files were copied and only their times differ', async () => {
    const folder = project();
    await settledRun(folder);
    cpSync(join(folder, 'generated'), join(folder, 'copy'), { recursive: true });
    rmSync(join(folder, 'generated'), { recursive: true });
    cpSync(join(folder, 'copy'), join(folder, 'generated'), { recursive: true });
    expect((await curlew(folder, call)).err).toContain('unchanged since the last run');
  });

  it.each([
    { name: '--quiet', more: ['--quiet'], want: { code: 0, out: '', err: '' } },
    { name: '--no-cache', more: ['--no-cache'], want: { err: expect.stringContaining('none changed in') as string } },
    { name: '--force', more: ['--force'], want: { err: expect.stringContaining('none changed in') as string } },
    { name: '--json', more: ['--json'], want: { out: expect.stringContaining('"changed": []') as string } },
  ])('with $name says what it should', async ({ more, want }) => {
    const folder = project();
    await settledRun(folder, [...call, ...more]);
    expect(await curlew(folder, [...call, ...more])).toMatchObject(want);
  });
});

const runs = 'generated/typescript/index.ts';

describe('a run is made again after', () => {
  it.each([
    { name: 'the document changed', change: { 'api.json': document('Things!') }, want: /[1-9]\d* changed in/ },
    { name: 'output was edited', change: { [runs]: '// mine\n' }, want: /was edited after curlew wrote it/ },
    {
      name: 'a config came',
      change: { 'curlew.config.json': '{ "importExtension": "ts" }' },
      want: /[1-9]\d* changed in/,
    },
    { name: 'a formatter config came', change: { '.prettierrc': '{ "semi": false }' }, want: /none changed in/ },
  ])('$name', async ({ change, want }) => {
    const folder = project();
    await settledRun(folder);
    for (const [path, text] of Object.entries(change)) writeFileSync(join(folder, path), text);
    expect((await curlew(folder, call)).err).toMatch(want);
  });

  it('output went away', async () => {
    const folder = project();
    await settledRun(folder);
    rmSync(join(folder, runs));
    expect((await curlew(folder, call)).err).toMatch(/, 1 changed in/);
    expect(readFileSync(join(folder, runs), 'utf8')).toContain('export');
  });

  it('an option changed', async () => {
    const folder = project();
    await settledRun(folder);
    expect((await curlew(folder, [...call, '--import-extension', 'ts'])).err).toMatch(/[1-9]\d* changed in/);
  });

  it('the config that it used changed, and a config that is a program is run each time', async () => {
    const json = project({ 'curlew.config.json': '{ "input": "api.json", "formatter": "none" }' });
    const program = project({
      'curlew.config.mjs':
        "export default { input: 'api.json', formatter: 'none', importExtension: process.env.ENDING ?? 'js' };",
    });
    await settledRun(json, ['generate']);
    await settledRun(program, ['generate']);
    expect((await curlew(json, ['generate'])).err).toContain('unchanged since the last run');
    expect((await curlew(program, ['generate'])).err).toContain('unchanged since the last run');
    writeFileSync(
      join(json, 'curlew.config.json'),
      '{ "input": "api.json", "formatter": "none", "importExtension": "ts" }',
    );
    expect((await curlew(json, ['generate'])).err).toMatch(/[1-9]\d* changed in/);
  });
});

it('a record in the form of another curlew counts as none', async () => {
  const folder = project();
  await settledRun(folder);
  const records = join(folder, 'node_modules/.cache/curlew/runs');
  const cache = textCache(records);
  for (const name of readdirSync(records)) cache.set(name, JSON.stringify({ states: [], said: { summary: 'old' } }));
  expect(await curlew(folder, call)).toMatchObject({
    code: 0,
    err: expect.stringContaining('none changed in') as string,
  });
  expect((await curlew(folder, call)).err).toContain('unchanged since the last run');
});

it('a record that was cut short counts as none', async () => {
  const folder = project();
  await settledRun(folder);
  const records = join(folder, 'node_modules/.cache/curlew/runs');
  for (const name of readdirSync(records)) truncateSync(join(records, name), statSync(join(records, name)).size - 1);
  expect((await curlew(folder, call)).err).toContain('none changed in');
  expect((await curlew(folder, call)).err).toContain('unchanged since the last run');
});

it('a call whose record has the name of another is not taken for that one', async () => {
  const folder = project();
  await settledRun(folder);
  const records = join(folder, 'node_modules/.cache/curlew/runs');
  const nameOf = (given: readonly string[]): string => shortName(JSON.stringify([realpathSync(folder), ...given]));
  const other = [...call, '--import-extension', 'ts'];
  cpSync(join(records, nameOf(call)), join(records, nameOf(other)));
  expect((await curlew(folder, other)).err).toMatch(/[1-9]\d* changed in/);
});

describe('a run after a change', () => {
  const output = 'generated/typescript/client.ts';

  it('sees what was edited meanwhile, though it reads only what was touched', async () => {
    const folder = project();
    await settledRun(folder);
    writeFileSync(join(folder, 'api.json'), document('Others'));
    const text = readFileSync(join(folder, output), 'utf8');
    writeFileSync(join(folder, output), text.replace('curlew', 'curfew'));
    expect(await curlew(folder, call)).toMatchObject({
      code: 3,
      err: expect.stringContaining('client.ts: was edited after curlew wrote it') as string,
    });
    expect((await curlew(folder, [...call, '--check'])).out).toContain('-/* Generated by curfew');
  });

  it('sees what was removed meanwhile', async () => {
    const folder = project();
    await settledRun(folder);
    writeFileSync(join(folder, 'api.json'), document('Things').replace('listThings', 'allThings'));
    rmSync(join(folder, 'generated/typescript/runtime/url.ts'));
    await settledRun(folder);
    const plain = project({ 'api.json': document('Things').replace('listThings', 'allThings') });
    await settledRun(plain, [...call, '--no-cache']);
    expect(readFileSync(join(folder, 'generated/typescript/runtime/url.ts'), 'utf8')).toBe(
      readFileSync(join(plain, 'generated/typescript/runtime/url.ts'), 'utf8'),
    );
    expect((await curlew(folder, [...call, '--check', '--no-cache'])).code).toBe(0);
  });
});
