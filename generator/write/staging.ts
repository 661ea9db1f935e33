// Where files wait until all of them are on the disk, and where the lock of a run lies: on the output's own file system.

import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OutputFile } from '../output-file.js';
import { flushAll } from './durable.js';
import { below, foldersOf } from './folders.js';
import { isLeft, parseOwner, printOwner, thisOwner } from './lock-owner.js';

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

/** A folder that only this user can look into; whoever makes it holds the lock of the output. */
export function makeStaging(folder: string): string {
  mkdirSync(dirname(folder), { recursive: true });
  const staging = `${besideOutput(folder)}${mark}${randomBytes(6).toString('hex')}`;
  mkdirSync(staging, { mode: 0o700 });
  writeFileSync(join(staging, ownerName), printOwner(thisOwner()));
  return staging;
}

/** Removes what killed runs left; the caller holds the lock of the output. */
export function removeStaging(folder: string): void {
  const base = besideOutput(folder);
  const prefix = `${basename(base)}${mark}`;
  const found = readdirSync(dirname(base)).filter(
    (name) => name.startsWith(prefix) && /^[0-9a-f]{12}$/.test(name.slice(prefix.length)),
  );
  for (const path of found.map((name) => join(dirname(base), name)))
    if (!isUsed(path)) rmSync(path, { recursive: true, force: true });
}

/** In a staging folder, whose it is. */
const ownerName = 'owner';

/** One without a whole name in it was being made, or removed, by a run that was killed: another would hold the lock. */
function isUsed(staging: string): boolean {
  const path = join(staging, ownerName);
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  return parseOwner(text) !== null && !isLeft(text, path);
}

/** Files that wait in a staging folder. */
export interface Staged {
  readonly staging: string;
  readonly files: Pick<ReadonlySet<OutputFile>, 'has'>;
}

/** Where a file waits: as far below a folder of its own as it is to be below the output. */
export function stagedPath(staging: string, path: string): string {
  return below(staging, `new/${path}`);
}

/** Writes files, not yet to the disk. */
export function stageFiles(staging: string, files: readonly OutputFile[]): void {
  for (const folder of stagedFolders(staging, files)) mkdirSync(folder, { recursive: true });
  for (const { path, text } of files) writeFileSync(stagedPath(staging, path), text);
}

/** When it returns, a loss of power can no longer leave one of these files empty or without its name. */
export async function flushStaged(staging: string, files: readonly OutputFile[]): Promise<void> {
  const paths = files.map(({ path }) => stagedPath(staging, path));
  await flushAll(staging, paths, stagedFolders(staging, files));
}

function stagedFolders(staging: string, files: readonly OutputFile[]): readonly string[] {
  return [...foldersOf(files.map(({ path }) => path))].map((folder) => stagedPath(staging, folder));
}
