// The store of a document: what a run set or got is there for the next, and nothing else.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openStore } from '../../generator/memory/open-store.js';
import { makeFolder } from '../folder.js';

let folder: string;

beforeEach(() => {
  folder = makeFolder({ 'node_modules/.keep': '' });
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});

afterEach(() => {
  vi.restoreAllMocks();
});

function kept(): string {
  const memory = join(folder, 'node_modules/.cache/curlew/memory');
  return join(memory, readdirSync(memory)[0] ?? '');
}

it('gives what was set, and forgets what a later run did not ask for', () => {
  const first = openStore('one');
  first?.set('a', { list: [1n, 'é'], map: new Map([['x', 1]]) });
  first?.set('b', 'text');
  first?.keep();
  const second = openStore('one');
  expect(second?.get('a')).toEqual({ list: [1n, 'é'], map: new Map([['x', 1]]) });
  second?.set('c', 1);
  second?.keep();
  const third = openStore('one');
  expect(['a', 'b', 'c'].map((key) => third?.get(key) !== undefined)).toEqual([true, false, true]);
  expect(openStore('other')?.get('a')).toBeUndefined();
});

it('is not written again where nothing came', () => {
  const first = openStore('one');
  first?.set('a', 1);
  first?.keep();
  const before = readFileSync(kept());
  writeFileSync(kept(), before);
  const second = openStore('one');
  second?.set('a', second.get('a'));
  writeFileSync(kept(), 'somebody else was here');
  second?.keep();
  expect(readFileSync(kept(), 'utf8')).toBe('somebody else was here');
});

it.each([
  { name: 'that was cut short', damage: (bytes: Buffer) => bytes.subarray(0, -1) },
  { name: 'in which a bit fell over', damage: (bytes: Buffer) => bytes.fill(1, bytes.length - 1) },
  { name: 'that is empty', damage: () => Buffer.alloc(0) },
])('holds nothing in a file $name', ({ damage }) => {
  const first = openStore('one');
  first?.set('a', 1);
  first?.keep();
  writeFileSync(kept(), damage(readFileSync(kept())));
  expect(openStore('one')?.get('a')).toBeUndefined();
});

it('is none in a folder without node_modules', () => {
  vi.spyOn(process, 'cwd').mockReturnValue('/');
  expect(openStore('one')).toBeUndefined();
});
