// New files come folder by folder where a folder is new.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { comesWithFolder, movesOf } from '../../generator/write/moves.js';
import { makeFolder } from '../folder.js';

/** Moves into a folder that has `old`, with a file. */
function moves(paths: readonly string[], areWhole = true): readonly string[] {
  return movesOf(makeFolder({ 'old/a.ts': '' }), paths, areWhole);
}

it('moves what is new as a whole, the outermost folder', () => {
  expect(moves(['new/a.ts', 'new/deep/b.ts', 'old/c/d.ts', 'old/c/e.ts', 'old/a.ts', 'f.ts'])).toEqual([
    'new',
    'old/c',
    'old/a.ts',
    'f.ts',
  ]);
});

it('moves files where folders differ in case only, or cannot be moved', () => {
  expect(moves(['new/a.ts', 'New/b.ts', 'other/c.ts'])).toEqual(['new/a.ts', 'New/b.ts', 'other']);
  expect(moves(['new/a.ts', 'new/b.ts'], false)).toEqual(['new/a.ts', 'new/b.ts']);
});

it('knows which files come with a folder', () => {
  expect(['new/a.ts', 'a.ts'].map(comesWithFolder)).toEqual([process.platform !== 'win32', false]);
});

it('keeps a folder that is empty', () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'empty'));
  expect(movesOf(folder, ['empty/a.ts'], true)).toEqual(['empty/a.ts']);
});
