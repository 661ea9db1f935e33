// What is renamed to bring new files into a folder: a folder that is not there yet comes in one go, with all its files.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, foldersOf } from './folders.js';

/** Paths of files and folders which together are `paths`, relative to `folder`. */
export function movesOf(folder: string, paths: readonly string[], areWhole = canMoveFolders): readonly string[] {
  if (!areWhole) return paths;
  const known = new Map<string, boolean>();
  const isThere = (path: string): boolean => {
    const is = known.get(path) ?? existsSync(join(folder, path));
    known.set(path, is);
    return is;
  };
  const parents = [...foldersOf(paths)].filter((parent) => parent !== '');
  const outermost = new Map(
    parents.map((parent) => [parent, foldersAbove(`${parent}/`).find((above) => !isThere(above))]),
  );
  const missing = paths.map((path) => outermost.get(folderOf(path)) ?? path);
  // A file system may take names that differ in case for one folder, which cannot be moved twice.
  const spellings = new Map<string, Set<string>>();
  for (const path of missing)
    spellings.set(path.toLowerCase(), (spellings.get(path.toLowerCase()) ?? new Set()).add(path));
  const isOne = (path: string): boolean => spellings.get(path.toLowerCase())?.size === 1;
  return [...new Set(missing.map((path, index) => (isOne(path) ? path : (paths[index] ?? path))))];
}

/** Whether a file of an output that is new comes with its folder, so that nothing touches the file itself. */
export function comesWithFolder(path: string): boolean {
  return canMoveFolders && path.includes('/');
}

/** Windows refuses to rename a folder while anything, a virus scanner say, has one of its files open. */
const canMoveFolders = process.platform !== 'win32';

/** The outermost first. */
function foldersAbove(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
