// Files onto the disk, all or nothing: what did not change is not touched, what is not ours is not replaced.

import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { OutputFile } from '../output-file.js';
import { checkOutputFolder, manifestName, outputError, ownedFiles, sha256 } from './ownership.js';

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
  checkOutputFolder(folder);
  const owned = ownedFiles(folder);
  const compared = files.map((file) => ({ file, old: readOld(folder, file.path) }));
  const different = compared.filter(({ file, old }) => old !== file.text);
  const changed = different.filter(({ old }) => old !== null);
  const names = new Set(files.map((file) => file.path));
  const removed = [...owned.keys()].filter((path) => !names.has(path) && readOld(folder, path) !== null).sort();
  if (!force) {
    for (const { file, old } of changed) checkOwned(folder, file.path, { old, hash: owned.get(file.path) });
    for (const path of removed) checkOwned(folder, path, { old: readOld(folder, path), hash: owned.get(path) });
  }
  return {
    folder,
    added: different.filter(({ old }) => old === null).map(({ file }) => file),
    changed: changed.map(({ file }) => file),
    unchanged: compared.length - different.length,
    removed,
  };
}

function checkOwned(folder: string, path: string, known: { old: string | null; hash: string | undefined }): void {
  if (path === manifestName || known.old === null) return;
  const hint = 'move your change elsewhere, or pass --force to replace the file';
  if (known.hash === undefined) throw outputError(join(folder, path), 'exists and was not written by curlew', hint);
  if (known.hash !== sha256(known.old)) throw outputError(join(folder, path), 'was edited after curlew wrote it', hint);
}

function readOld(folder: string, path: string): string | null {
  const full = join(folder, path);
  for (let part = full; part !== folder && part.length > folder.length; part = dirname(part)) {
    if (existsSync(part) && lstatSync(part).isSymbolicLink())
      throw outputError(part, 'is a symbolic link', 'generated files are never written through links: remove it');
  }
  return existsSync(full) ? readFileSync(full, 'utf8') : null;
}

/** Carries a plan out: new texts go to a folder beside the output, then each is renamed into place, the manifest last. */
export function write(plan: WritePlan): void {
  const files = [...plan.added, ...plan.changed];
  if (files.length === 0 && plan.removed.length === 0) return;
  const staging = `${plan.folder}.tmp-${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(staging, { recursive: true, mode: 0o700 });
    files.forEach((file, index) => writeFileSync(join(staging, String(index)), file.text));
    const order = files.map((file, index) => ({ file, index }));
    order.sort((a, b) => Number(a.file.path === manifestName) - Number(b.file.path === manifestName));
    makeFolders(plan.folder, files);
    for (const { file, index } of order) renameSync(join(staging, String(index)), join(plan.folder, file.path));
    for (const path of plan.removed) removeFile(plan.folder, path);
  } catch (error) {
    throw asOutputError(error, plan.folder);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function makeFolders(folder: string, files: readonly OutputFile[]): void {
  const folders = new Set(files.map((file) => dirname(join(folder, file.path))));
  for (const path of folders) mkdirSync(path, { recursive: true });
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

function asOutputError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  return outputError(
    folder,
    `cannot be written: ${String(error.code)}`,
    'check the permissions and the free space of the disk',
  );
}
