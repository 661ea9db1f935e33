// Waits until files and names are on the disk, so that a loss of power leaves no file empty that has its final name.

import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';

/** From so many files on, one flush of the whole file system is quicker than one of each file (decision 065). */
const many = 200;

/** How many files are flushed at once; the disk then takes several in one go. */
const width = 16;

/** Flushes files, and the names in folders, of one file system. Throws what the system says where the disk refuses. */
export async function flushAll(within: string, files: readonly string[], folders: readonly string[]): Promise<void> {
  if (files.length + folders.length >= many && (await flushFileSystem(within))) return;
  // Windows knows no flush of a folder: it writes names with their files.
  const names = process.platform === 'win32' ? [] : folders;
  const flushes = [...files.map((path) => [path, 'r+'] as const), ...names.map((path) => [path, 'r'] as const)];
  const queue = flushes.values();
  const lane = async (): Promise<void> => {
    for (const [path, flags] of queue) await flush(path, flags);
  };
  await Promise.all(Array.from({ length: Math.min(width, flushes.length) }, lane));
}

/** Begins what {@link flushAll} of so many files waits for. What is wrong with the disk, that one says. */
export function flushAhead(within: string, files: number): void {
  if (files >= many) void flushFileSystem(within);
}

/** syncfs(2) through coreutils' or BusyBox's `sync`, which Node has no call for; `false` where there is none. */
async function flushFileSystem(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  try {
    await promisify(execFile)('sync', ['-f', folder]);
    return true;
  } catch {
    return false; // no such command or option: each file is flushed instead, and says what is wrong with the disk
  }
}

async function flush(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  await handle.sync().finally(() => handle.close());
}
