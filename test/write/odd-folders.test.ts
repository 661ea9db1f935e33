// Links, pipes, files named like folders and names that differ in case only, at every place of an output folder.

import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planWrite } from '../../generator/write/plan-write.js';
import { renamePatiently } from '../../generator/write/replacement.js';
import { writeOutput } from '../../generator/write/write.js';
import { makeFolder, put, texts, type Texts } from '../folder.js';
import { failure, filesOf, manifestOf } from './output.js';

const old: Texts = { 'a.ts': 'a', 'sub/b.ts': 'b' };
const next: Texts = { 'a.ts': 'A', 'sub/b.ts': 'B', 'sub/c.ts': 'C' };

/** A folder with the old files, and another one outside it with a file that must stay. */
async function outputAndElsewhere(): Promise<readonly [folder: string, elsewhere: string]> {
  const folder = join(makeFolder(), 'out');
  await writeOutput(folder, filesOf(old));
  return [
    folder,
    makeFolder({ 'precious.ts': 'precious', 'manifest.json': manifestOf({ 'precious.ts': 'precious' }) }),
  ];
}

describe('links are not followed', () => {
  it.each([
    { name: 'a file', at: 'a.ts', to: 'precious.ts' },
    { name: 'a new file', at: 'sub/c.ts', to: 'precious.ts' },
    { name: 'a folder', at: 'sub', to: '.' },
    { name: 'the manifest', at: 'manifest.json', to: 'manifest.json' },
    { name: 'to nowhere', at: 'sub/c.ts', to: 'nowhere' },
    { name: 'to itself', at: 'a.ts', to: null },
  ])('$name', async ({ at, to }) => {
    const [folder, elsewhere] = await outputAndElsewhere();
    const link = join(folder, at);
    rmSync(link, { recursive: true, force: true });
    symlinkSync(to === null ? link : join(elsewhere, to), link);
    for (const force of [false, true]) {
      const [message] = await failure(folder, () => writeOutput(folder, filesOf(next), { force }));
      expect(message).toMatch(/is a symbolic link$|is not a manifest of curlew$/);
    }
    expect(texts(elsewhere)).toMatchObject({ 'precious.ts': 'precious' });
    expect([Object.keys(texts(elsewhere)).length, lstatSync(link).isSymbolicLink()]).toEqual([2, true]);
  });

  it('where no longer made files were', async () => {
    const [folder, elsewhere] = await outputAndElsewhere();
    put(elsewhere, { 'b.ts': 'b' });
    rmSync(join(folder, 'sub'), { recursive: true });
    symlinkSync(elsewhere, join(folder, 'sub'));
    expect(await failure(folder, () => writeOutput(folder, filesOf({ 'a.ts': 'A' }), { force: true }))).toEqual([
      'OUT/sub: is a symbolic link',
      'io',
    ]);
    expect(texts(elsewhere)['b.ts']).toBe('b');
  });

  it('but the output folder may be one itself', async () => {
    const [, elsewhere] = await outputAndElsewhere();
    rmSync(join(elsewhere, 'manifest.json'));
    const link = join(makeFolder(), 'link');
    symlinkSync(elsewhere, link);
    await writeOutput(link, filesOf(old));
    expect(texts(elsewhere)).toEqual({ ...old, 'precious.ts': 'precious', 'manifest.json': manifestOf(old) });
    expect([lstatSync(link).isSymbolicLink(), readdirSync(dirname(link))]).toEqual([true, ['link']]);
  });
});

describe('what is no folder', () => {
  it.each([
    { name: 'a device', folder: '/dev/null', want: '/dev/null: is not a folder' },
    { name: 'below a device', folder: '/dev/null/a/b', want: '/dev/null: is not a folder' },
  ])('$name', async ({ folder, want }) => {
    expect(await failure('-', () => writeOutput(folder, filesOf(old)))).toEqual([want, 'io']);
  });

  it('below a file', async () => {
    const folder = makeFolder({ file: 'mine' });
    expect(await failure(folder, () => writeOutput(join(folder, 'file/a/b'), filesOf(old)))).toEqual([
      'OUT/file: is not a folder',
      'io',
    ]);
    expect(texts(folder)).toEqual({ file: 'mine' });
  });

  it('a pipe for a manifest', async () => {
    const folder = makeFolder();
    execFileSync('mkfifo', [join(folder, 'manifest.json')]);
    expect(await failure(folder, () => planWrite(folder, filesOf(old)))).toEqual([
      'OUT/manifest.json: is not a manifest of curlew',
      'io',
    ]);
  });

  it('a pipe for a file', async () => {
    const folder = makeFolder();
    await writeOutput(folder, filesOf(old));
    rmSync(join(folder, 'a.ts'));
    execFileSync('mkfifo', [join(folder, 'a.ts')]);
    for (const force of [false, true]) {
      const want = ['OUT/a.ts: is no file', 'io'];
      expect(await failure(folder, () => writeOutput(folder, filesOf(next), { force }))).toEqual(want);
    }
    expect(lstatSync(join(folder, 'a.ts')).isFIFO()).toBe(true);
  });

  it('a folder for a manifest, and for a file', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'manifest.json'));
    expect((await failure(folder, () => planWrite(folder, filesOf(old))))[0]).toBe(
      'OUT/manifest.json: is not a manifest of curlew',
    );
    rmSync(join(folder, 'manifest.json'), { recursive: true });
    mkdirSync(join(folder, 'a.ts'));
    expect((await failure(folder, () => writeOutput(folder, filesOf(old))))[0]).toBe(
      'OUT: cannot be written: EISDIR; nothing was changed',
    );
  });
});

it('a name that changes its case only', async () => {
  const folder = makeFolder();
  await writeOutput(folder, filesOf({ 'Zone.ts': 'old', 'other.ts': 'x' }));
  await writeOutput(folder, filesOf({ 'zone.ts': 'new' }));
  expect(texts(folder)).toEqual({ 'zone.ts': 'new', 'manifest.json': manifestOf({ 'zone.ts': 'new' }) });
});

describe('a rename', () => {
  it('is tried again only for what passes', async () => {
    const folder = makeFolder({ from: 'new', 'to/in-use': '' });
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    // A folder in the way is not among what passes, so the first attempt throws.
    await expect(renamePatiently(from, to, true)).rejects.toMatchObject({ code: 'EISDIR' });
    rmSync(to, { recursive: true });
    await renamePatiently(from, to, true);
    expect(texts(folder)).toEqual({ to: 'new' });
  });
});
