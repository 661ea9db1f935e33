// What a run would do to a folder: compares files with what is there, and refuses to touch what is not curlew's.

import { lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lockFileName, manifestName, type OutputFile } from '../output-file.js';
import { sha256 } from '../sha256.js';
import { asOutputError, outputError } from './output-error.js';
import { checkOutputFolder, type Owned, ownedFiles, realFolder } from './ownership.js';

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
    return compare(realFolder(folder), files, force);
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
  const entry = statSync(full, { throwIfNoEntry: false });
  // A pipe or a device must not be waited for; a folder says itself what it is.
  if (entry !== undefined && !entry.isFile() && !entry.isDirectory())
    throw outputError(full, 'is no file', 'generated files replace files only: remove it');
  return entry === undefined ? null : readFileSync(full, 'utf8');
}
