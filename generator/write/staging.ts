// Where files wait until all of them are on the disk, and where the lock of a run lies: on the output's own file system.

import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OutputFile } from '../output-file.js';
import { flushFiles } from './durable.js';

/** Between the output folder's name and the random end of the name of a staging folder. */
const mark = '.tmp-';

/**
 * What the names of a folder's lock and staging begin with: its own path, so that both lie beside it, or a hidden name in it
 * where nothing beside it can be written or renamed into it, as with a volume mounted into a container.
 */
export function besideOutput(folder: string): string {
  const parent = dirname(folder);
  const inside = join(folder, '.curlew');
  const [own, above] = [folder, parent].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (own === undefined || above === undefined) return folder;
  return own.dev === above.dev && isWritable(parent) ? folder : inside;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false; // the answer, not a failure
  }
}

/** A folder that only this user can look into. */
export function makeStaging(folder: string): string {
  mkdirSync(dirname(folder), { recursive: true });
  const staging = `${besideOutput(folder)}${mark}${randomBytes(6).toString('hex')}`;
  mkdirSync(staging, { mode: 0o700 });
  return staging;
}

/** Removes what a killed run left. */
export function removeStaging(folder: string): void {
  const base = besideOutput(folder);
  const prefix = `${basename(base)}${mark}`;
  const left = readdirSync(dirname(base)).filter(
    (name) => name.startsWith(prefix) && /^[0-9a-f]{12}$/.test(name.slice(prefix.length)),
  );
  for (const name of left) rmSync(join(dirname(base), name), { recursive: true, force: true });
}

/** Path of the waiting file with that index. */
export function stagedPath(staging: string, index: number): string {
  return join(staging, String(index));
}

/** Writes every file below its index. When it returns, a loss of power can no longer leave one of them empty. */
export async function stageFiles(staging: string, files: readonly OutputFile[]): Promise<void> {
  const paths = files.map((_file, index) => stagedPath(staging, index));
  files.forEach(({ text }, index) => writeFileSync(stagedPath(staging, index), text, { flag: 'wx' }));
  await flushFiles(staging, paths);
}
