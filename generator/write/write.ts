// Files onto the disk, all or nothing: what did not change is not touched, what is not ours is not replaced.

import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { lockFileName, manifestName, type OutputFile } from '../output-file.js';
import {
  asOutputError,
  checkOutputFolder,
  type Owned,
  outputError,
  ownedFiles,
  sha256,
  stagingMark,
} from './ownership.js';

/** What a run would do to a folder; paths are relative to it, sorted. */
export interface WritePlan {
  readonly folder: string;
  readonly added: readonly OutputFile[];
  readonly changed: readonly OutputFile[];
  readonly unchanged: number;
  /** Written by an earlier run, made by none now. */
  readonly removed: readonly string[];
}

/**
 * Compares files with a folder. Throws a DocumentError (exit code 3) where a file would be replaced that curlew did not
 * write or that was edited since, unless `force`.
 */
export function planWrite(folder: string, files: readonly OutputFile[], force = false): WritePlan {
  try {
    return compare(resolve(folder), files, force);
  } catch (error) {
    throw asOutputError(error, folder);
  }
}

function compare(folder: string, files: readonly OutputFile[], force: boolean): WritePlan {
  checkOutputFolder(folder);
  const owned = ownedFiles(folder, force);
  const compared = files.map((file) => ({ file, old: readOld(folder, file.path) }));
  const different = compared.filter(({ file, old }) => old !== file.text);
  const changed = different.filter(({ old }) => old !== null);
  const names = new Set(files.map((file) => file.path));
  const earlier = new Set([...owned.files.keys(), ...owned.pending.keys()]);
  const removed = [...earlier].filter((path) => !names.has(path) && readOld(folder, path) !== null).sort();
  if (!force) for (const path of [...changed.map(({ file }) => file.path), ...removed]) checkOwned(folder, path, owned);
  return {
    folder,
    added: different.filter(({ old }) => old === null).map(({ file }) => file),
    changed: changed.map(({ file }) => file),
    unchanged: compared.length - different.length,
    removed,
  };
}

/** The manifest checks itself, and the lock file is there to be merged and edited. */
const unchecked: ReadonlySet<string> = new Set([manifestName, lockFileName]);

function checkOwned(folder: string, path: string, owned: Owned): void {
  const old = unchecked.has(path) ? null : readOld(folder, path);
  if (old === null) return;
  const known = [owned.files.get(path), owned.pending.get(path)].filter((hash) => hash !== undefined);
  const hint = 'move your change elsewhere, or pass --force to replace the file';
  if (known.length === 0) throw outputError(join(folder, path), 'exists and was not written by curlew', hint);
  if (!known.includes(sha256(old))) throw outputError(join(folder, path), 'was edited after curlew wrote it', hint);
}

function readOld(folder: string, path: string): string | null {
  const full = join(folder, path);
  for (let part = full; part !== folder; part = dirname(part)) {
    if (lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink())
      throw outputError(part, 'is a symbolic link', 'generated files are never written through links: remove it');
  }
  return existsSync(full) ? readFileSync(full, 'utf8') : null;
}

/**
 * Carries a plan out: new texts go to a folder beside the output, then each is renamed into place, the manifest last. Until
 * then the manifest knows old and new files, so that the next run can go on where this one was cut off.
 */
export function write(plan: WritePlan): void {
  const files = [...plan.added, ...plan.changed];
  if (files.length === 0 && plan.removed.length === 0) return;
  const staging = `${plan.folder}${stagingMark}${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(staging, { recursive: true, mode: 0o700 });
    files.forEach((file, index) => writeFileSync(join(staging, String(index)), file.text));
    makeFolders(plan.folder, files);
    announce(plan, join(staging, manifestName));
    const place = (file: OutputFile, index: number): void =>
      renameSync(join(staging, String(index)), join(plan.folder, file.path));
    files.forEach((file, index) => file.path !== manifestName && place(file, index));
    for (const path of plan.removed) removeFile(plan.folder, path);
    files.forEach((file, index) => file.path === manifestName && place(file, index));
  } catch (error) {
    throw asOutputError(error, plan.folder);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Puts a manifest in place that lists what was there and what is about to come. */
function announce({ folder, added, changed }: WritePlan, staged: string): void {
  const { files, pending } = ownedFiles(folder, true);
  const coming = [...added, ...changed].filter((file) => file.path !== manifestName);
  const known = [...pending, ...coming.map((file) => [file.path, sha256(file.text)] as const)];
  const manifest = { files: Object.fromEntries(files), pending: Object.fromEntries(known) };
  writeFileSync(staged, `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(staged, join(folder, manifestName));
}

function makeFolders(folder: string, files: readonly OutputFile[]): void {
  const folders = new Set(files.map((file) => dirname(join(folder, file.path))));
  for (const path of folders) {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK); // before the first file is replaced, not in the middle
  }
}

function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (
    let parent = dirname(join(folder, path));
    relative(folder, parent) !== '' && !relative(folder, parent).startsWith(`..${sep}`);
    parent = dirname(parent)
  ) {
    try {
      rmdirSync(parent);
    } catch {
      return; // not empty: something else lives there
    }
  }
}
