// What is renamed to bring new files into a folder: a folder that is not there yet comes in one go, with all its files.

import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of files and folders which together are `paths`, relative to `folder`. */
export function movesOf(folder: string, paths: readonly string[], areWhole = canMoveFolders): readonly string[] {
  if (!areWhole) return paths;
  const known = new Map<string, boolean>();
  const isThere = (path: string): boolean => {
    const is = known.get(path) ?? existsSync(join(folder, path));
    known.set(path, is);
    return is;
  };
  const missing = paths.map((path) => foldersAbove(path).find((above) => !isThere(above)) ?? path);
  // A file system may take names that differ in case for one folder, which cannot be moved twice.
  const spellings = new Map<string, Set<string>>();
  for (const path of missing)
    spellings.set(path.toLowerCase(), (spellings.get(path.toLowerCase()) ?? new Set()).add(path));
  const isOne = (path: string): boolean => spellings.get(path.toLowerCase())?.size === 1;
  return [...new Set(missing.map((path, index) => (isOne(path) ? path : (paths[index] ?? path))))];
}

/** Windows refuses to rename a folder while anything, a virus scanner say, has one of its files open. */
const canMoveFolders = process.platform !== 'win32';

/** The outermost first. */
function foldersAbove(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
