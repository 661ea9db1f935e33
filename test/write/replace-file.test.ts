// One file of the user's own with a new text: the old one or the new one, never a part.

import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceFile } from '../../generator/write/replace-file.js';
import { makeFolder, texts } from '../folder.js';
import { failure } from './output.js';

it('makes a file', async () => {
  const folder = makeFolder();
  await replaceFile(join(folder, 'a.yaml'), 'new');
  expect(texts(folder)).toEqual({ 'a.yaml': 'new' });
});

it('keeps mode and links', async () => {
  const folder = makeFolder({ 'a.yaml': 'old' });
  chmodSync(join(folder, 'a.yaml'), 0o640);
  symlinkSync('a.yaml', join(folder, 'link.yaml'));
  await replaceFile(join(folder, 'link.yaml'), 'new');
  expect(texts(folder)).toEqual({ 'a.yaml': 'new', 'link.yaml': 'new' });
  expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true);
  expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o640);
});

it.each([
  {
    name: 'a folder that is not there',
    path: 'none/a.yaml',
    want: 'OUT/none/a.yaml: cannot be written: ENOENT; nothing was changed',
  },
  { name: 'a folder', path: '.', want: 'OUT: cannot be written: EISDIR; nothing was changed' },
  {
    name: 'below a file',
    path: 'mine.yaml/a',
    want: 'OUT/mine.yaml/a: cannot be written: ENOTDIR; nothing was changed',
  },
])('says so of $name', async ({ path, want }) => {
  const folder = makeFolder({ 'mine.yaml': 'mine' });
  expect(await failure(folder, () => replaceFile(join(folder, path), 'new'))).toEqual([want, 'io']);
  expect([readdirSync(folder), readFileSync(join(folder, 'mine.yaml'), 'utf8')]).toEqual([['mine.yaml'], 'mine']);
});

it('writes to a device', async () => {
  await replaceFile('/dev/null', 'new');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});
