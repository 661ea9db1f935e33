// What a run would do to a folder: compares files with what is there, and refuses to touch what is not curlew's.

import { existsSync, lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { hashOf, lockFileName, manifestName, type OutputFile } from '../output-file.js';
import { sha256 } from '../sha256.js';
import { asOutputError, outputError } from './output-error.js';
import { below, folderOf } from './folders.js';
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

export interface PlanOptions {
  /** Whether files are replaced that curlew did not write; default: no. */
  readonly force?: boolean | undefined;
  /** The hash of a file that is known without reading it; default: all are read. */
  readonly untouched?: ((path: string) => string | undefined) | undefined;
  /** Where `files` are not all that there is to be: what the manifest lists, and what goes. Default: what is not made goes. */
  readonly part?: OutputPart | undefined;
}

/** A part of the output, the rest of which stays. */
export interface OutputPart {
  /** What the manifest says. */
  readonly owned: Owned;
  readonly removed: readonly string[];
}

/**
 * Compares files with a folder. Throws a DocumentError (exit code 3) where a file would be replaced that curlew did not
 * write or that was edited since, unless `force`.
 */
export function planWrite(
  folder: string,
  files: readonly OutputFile[],
  { force = false, untouched, part }: PlanOptions = {},
): WritePlan {
  try {
    return compare(realFolder(folder), files, { force, untouched, part });
  } catch (error) {
    throw asOutputError(error, folder);
  }
}

function compare(folder: string, files: readonly OutputFile[], { force, untouched, part }: PlanOptions): WritePlan {
  checkOutputFolder(folder);
  if (!existsSync(folder)) return { folder, added: files, changed: [], unchanged: 0, removed: [] };
  const owned = part?.owned ?? ownedFiles(folder, force);
  const readOld = readerOf(folder);
  const isSame = (file: OutputFile): boolean => untouched?.(file.path) === hashOf(file);
  const compared = files.map((file) => ({ file, old: isSame(file) ? file.text : readOld(file.path) }));
  const different = compared.filter(({ file, old }) => old !== file.text);
  const changed = different.filter(({ old }) => old !== null);
  const names = new Set(files.map((file) => file.path));
  const earlier = new Set(part?.removed ?? [...owned.files.keys(), ...owned.pending.keys()]);
  const removed = [...earlier]
    .filter((path) => !names.has(path))
    .map((path) => ({ path, old: readOld(path) }))
    .filter(({ old }) => old !== null)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const replaced = [...changed.map(({ file, old }) => ({ path: file.path, old })), ...removed];
  if (!force) for (const { path, old } of replaced) checkOwned(join(folder, path), old ?? '', hashesOf(path, owned));
  return {
    folder,
    added: different.filter(({ old }) => old === null).map(({ file }) => file),
    changed: changed.map(({ file }) => file),
    unchanged: compared.length - different.length,
    removed: removed.map(({ path }) => path),
  };
}

/** What curlew may have written there; `null` where anything goes: the manifest checks itself, the lock file is there to be edited. */
function hashesOf(path: string, { files, pending }: Owned): readonly string[] | null {
  if (path === manifestName || path === lockFileName) return null;
  return [files.get(path), pending.get(path)].filter((hash) => hash !== undefined);
}

function checkOwned(path: string, old: string, known: readonly string[] | null): void {
  const hint = 'move your change elsewhere, or pass --force to replace the file';
  if (known?.length === 0) throw outputError(path, 'exists and was not written by curlew', hint);
  if (known?.includes(sha256(old)) === false) throw outputError(path, 'was edited after curlew wrote it', hint);
}

/** Reads files below a folder, `null` where there is none; looks at each folder on the way once. */
function readerOf(folder: string): (path: string) => string | null {
  const known = new Map([['', true]]);
  const isFolder = (path: string): boolean => {
    const is = known.get(path) ?? (isFolder(folderOf(path)) && entryOf(folder, path)?.isDirectory() === true);
    known.set(path, is);
    return is;
  };
  return (path) => {
    const entry = isFolder(folderOf(path)) ? entryOf(folder, path) : undefined;
    // A pipe or a device must not be waited for; a folder says itself what it is.
    if (entry !== undefined && !entry.isFile() && !entry.isDirectory())
      throw outputError(join(folder, path), 'is no file', 'generated files replace files only: remove it');
    return entry === undefined ? null : readFileSync(below(folder, path), 'utf8');
  };
}

function entryOf(folder: string, path: string): Stats | undefined {
  const entry = lstatSync(below(folder, path), { throwIfNoEntry: false });
  if (!entry?.isSymbolicLink()) return entry;
  const hint = 'generated files are never written through links: remove it';
  throw outputError(join(folder, path), 'is a symbolic link', hint);
}
