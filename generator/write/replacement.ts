// Files put in place and taken away one after the other, so that all of it can be taken back when one of them fails.

import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What has been done so far; `staging` keeps the old files until it is over. */
export interface Replacement {
  readonly folder: string;
  readonly staging: string;
  readonly undo: (() => void)[];
}

/** Puts a file in place of what is there, or a folder where nothing is. */
export async function place(replacement: Replacement, from: string, path: string): Promise<void> {
  const target = join(replacement.folder, path);
  const restore = keep(replacement, target);
  await renamePatiently(from, target);
  replacement.undo.push(restore);
}

/** Takes a file away, and the folders that are empty then. */
export function removeFile(replacement: Replacement, path: string): void {
  const target = join(replacement.folder, path);
  const restore = keep(replacement, target);
  rmSync(target, { force: true });
  replacement.undo.push(restore);
  removeEmptyFolders(replacement.folder, dirname(target));
}

/** Makes a folder and what is missing above it. */
export function makeFolder(replacement: Replacement, path: string): void {
  const first = mkdirSync(path, { recursive: true });
  if (first !== undefined) replacement.undo.push(() => removeEmptyFolders(dirname(first), path));
}

/** Takes everything back, the last first. */
export function undoAll({ undo }: Replacement): void {
  while (undo.length > 0) undo.pop()?.();
}

/** How to bring back what is at a path now: a second name of the same file, or a copy where the file system has no links. */
function keep({ staging, undo }: Replacement, target: string): () => void {
  if (!existsSync(target)) return () => rmSync(target, { recursive: true, force: true });
  const kept = join(staging, `old-${undo.length}`);
  try {
    linkSync(target, kept);
  } catch {
    copyFileSync(target, kept);
  }
  return () => {
    mkdirSync(dirname(target), { recursive: true });
    renameSync(kept, target);
  };
}

/** What Windows says while a virus scanner or an editor has a file open, which passes. */
const passing: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Waits before the second, third, … attempt, in milliseconds. */
const pauses = [20, 50, 100, 200, 400, 800, 1600];

/** Renames; on Windows again for about three seconds while the target is in use. */
export async function renamePatiently(
  from: string,
  to: string,
  isPatient = process.platform === 'win32',
): Promise<void> {
  for (const pause of isPatient ? pauses : []) {
    try {
      return renameSync(from, to);
    } catch (error) {
      if (!passing.has((error as NodeJS.ErrnoException).code)) throw error;
      await sleep(pause);
    }
  }
  renameSync(from, to);
}

function removeEmptyFolders(folder: string, from: string): void {
  for (let path = from; isBelow(folder, path); path = dirname(path)) {
    try {
      rmdirSync(path);
    } catch {
      return; // not empty: something else lives there
    }
  }
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}
