// Files onto the disk: what is added, changed, kept, removed and refused.

import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../generator/sha256.js';
import { planWrite } from '../../generator/write/plan-write.js';
import { write } from '../../generator/write/write.js';
import { makeFolder, put, texts, type Texts } from '../folder.js';
import { failure, filesOf, manifestOf } from './output.js';

async function run(folder: string, given: Texts, force = false): Promise<void> {
  await write(planWrite(folder, filesOf(given), { force }));
}

const old: Texts = { 'a.ts': 'a\n', 'sub/b.ts': 'b\n', 'sub/deep/c.ts': 'c\n' };

describe('write', () => {
  it('makes a folder and everything in it', async () => {
    const folder = join(makeFolder(), 'new/out');
    await run(folder, old);
    expect(texts(folder)).toEqual({ ...old, 'manifest.json': manifestOf(old) });
    expect(readdirSync(dirname(folder))).toEqual(['out']);
  });

  it('says what it does, and does it', async () => {
    const folder = makeFolder();
    await run(folder, old);
    const next: Texts = { 'a.ts': 'a\n', 'sub/b.ts': 'B\n', 'd.ts': 'd\n' };
    const plan = planWrite(folder, filesOf(next));
    const names = (files: readonly { path: string }[]): readonly string[] => files.map(({ path }) => path);
    expect([names(plan.added), names(plan.changed), plan.unchanged, plan.removed]).toEqual([
      ['d.ts'],
      ['sub/b.ts', 'manifest.json'],
      1,
      ['sub/deep/c.ts'],
    ]);
    await write(plan);
    expect(texts(folder)).toEqual({ ...next, 'manifest.json': manifestOf(next) });
    expect(existsSync(join(folder, 'sub/deep'))).toBe(false);
  });

  it('touches nothing that did not change', async () => {
    const folder = makeFolder();
    await run(folder, old);
    const past = new Date(1_000_000_000_000);
    for (const path of ['a.ts', 'sub/b.ts', 'manifest.json']) utimesSync(join(folder, path), past, past);
    await run(folder, old);
    await run(folder, { ...old, 'sub/b.ts': 'B\n' });
    const times = ['a.ts', 'sub/b.ts'].map((path) => statSync(join(folder, path)).mtimeMs === past.getTime());
    expect(times).toEqual([true, false]);
  });

  it('reads no file whose hash is known, and every other', async () => {
    const folder = makeFolder();
    await run(folder, old);
    put(folder, { 'a.ts': 'edited\n', 'sub/b.ts': 'edited\n' });
    const hashes: Texts = { 'a.ts': sha256('a\n'), 'sub/b.ts': sha256('another\n') };
    const plan = planWrite(folder, filesOf(old), { force: true, untouched: (path) => hashes[path] });
    expect(plan.changed.map(({ path }) => path)).toEqual(['sub/b.ts']);
  });

  it('leaves what it does not know', async () => {
    const folder = makeFolder({ 'mine.txt': 'mine', 'sub/mine.txt': 'mine' });
    await run(folder, old);
    await run(folder, {});
    expect(texts(folder)).toEqual({ 'mine.txt': 'mine', 'sub/mine.txt': 'mine', 'manifest.json': manifestOf({}) });
  });

  it('names every folder from where it runs', async () => {
    const folder = makeFolder();
    symlinkSync(folder, join(folder, 'link'));
    const relative = join('..', '..', '..', '..', '..', '..', folder, '.', 'out');
    put(folder, { 'elsewhere/a.ts': '' });
    mkdirSync(join(folder, 'out'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/sub'));
    expect(await failure(folder, () => run(relative, old))).toEqual(['OUT/out/sub: is a symbolic link', 'io']);
  });
});

describe('files of others', () => {
  it.each([
    {
      name: 'an edited file',
      edit: { 'a.ts': 'edited' },
      next: { 'a.ts': 'new' },
      want: 'OUT/a.ts: was edited after curlew wrote it',
    },
    {
      name: 'an edited file that is no longer made',
      edit: { 'a.ts': 'edited' },
      next: {},
      want: 'OUT/a.ts: was edited after curlew wrote it',
    },
    {
      name: 'a file of that name',
      edit: { 'x.ts': 'mine' },
      next: { 'x.ts': 'new' },
      want: 'OUT/x.ts: exists and was not written by curlew',
    },
  ])('$name: refused, and replaced with force', async ({ edit, next, want }) => {
    const folder = makeFolder();
    await run(folder, old);
    put(folder, edit as Texts);
    const before = texts(folder);
    expect(await failure(folder, () => run(folder, next as Texts))).toEqual([want, 'io']);
    expect(texts(folder)).toEqual(before);
    await run(folder, next as Texts, true);
    expect(texts(folder)).toEqual({ ...next, 'manifest.json': manifestOf(next as Texts) });
  });

  it('an edited file that is as it should be now', async () => {
    const folder = makeFolder();
    await run(folder, old);
    put(folder, { 'a.ts': 'new' });
    await run(folder, { 'a.ts': 'new' });
    expect(texts(folder)['a.ts']).toBe('new');
  });

  it('an edited or merged lock file', async () => {
    const folder = makeFolder();
    await run(folder, { 'curlew.lock.json': '{}' });
    put(folder, { 'curlew.lock.json': '{ "names": {} }' });
    await run(folder, { 'curlew.lock.json': '{"a":1}' });
    expect(texts(folder)['curlew.lock.json']).toBe('{"a":1}');
  });

  it('a link to a folder elsewhere', async () => {
    const elsewhere = makeFolder({ 'b.ts': 'precious' });
    const folder = makeFolder();
    symlinkSync(elsewhere, join(folder, 'sub'));
    expect(await failure(folder, () => run(folder, old, true))).toEqual(['OUT/sub: is a symbolic link', 'io']);
    expect(texts(elsewhere)).toEqual({ 'b.ts': 'precious' });
  });

  it('a link to nowhere', async () => {
    const folder = makeFolder();
    symlinkSync('/nowhere/x', join(folder, 'a.ts'));
    expect(await failure(folder, () => run(folder, old))).toEqual(['OUT/a.ts: is a symbolic link', 'io']);
  });

  it('a folder where a file goes', async () => {
    const folder = makeFolder({ 'a.ts/x': '' });
    expect(await failure(folder, () => run(folder, old))).toEqual([
      'OUT: cannot be written: EISDIR; nothing was changed',
      'io',
    ]);
  });
});

describe('folders', () => {
  const hint = 'io';
  it.each([
    { name: 'the root', folder: '/', want: '/: is not a folder for generated files' },
    { name: 'home', folder: homedir(), want: `${homedir()}: is not a folder for generated files` },
  ])('$name', async ({ folder, want }) => {
    expect(await failure('-', () => planWrite(folder, []))).toEqual([want, hint]);
  });

  it.each([
    { name: 'a package', given: { 'package.json': '{}' }, want: 'OUT: holds package.json' },
    { name: 'a repository', given: { '.git/HEAD': '' }, want: 'OUT: holds .git' },
    {
      name: 'a web app',
      given: { 'manifest.json': '{"name":"App"}' },
      want: 'OUT/manifest.json: is not a manifest of curlew',
    },
  ])('$name', async ({ given, want }) => {
    const folder = makeFolder(given as Texts);
    expect(await failure(folder, () => run(folder, old))).toEqual([want, hint]);
    expect(texts(folder)).toEqual(given);
  });

  it('a file', async () => {
    const folder = makeFolder({ out: '' });
    expect(await failure(folder, () => run(join(folder, 'out'), old))).toEqual(['OUT/out: is not a folder', hint]);
  });

  it('one that cannot be made, before anything is replaced', async () => {
    const folder = makeFolder();
    await run(folder, { 'a.ts': 'a' });
    put(folder, { sub: 'a file' });
    const before = texts(folder);
    const [message, exit] = await failure(folder, () => run(folder, { 'a.ts': 'new', 'sub/b.ts': 'new' }));
    expect([message.replace(/ENOTDIR|EEXIST/, 'CODE'), exit]).toEqual([
      'OUT: cannot be written: CODE; nothing was changed',
      hint,
    ]);
    expect(texts(folder)).toEqual(before);
  });
});
