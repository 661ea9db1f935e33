// What curlew wrote into a folder earlier: only that is ever replaced or removed.

import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { isRaw, own, raw, type Raw } from '../model/raw.js';
import { manifestName } from '../output-file.js';
import { outputError } from './output-error.js';

/** What an earlier run left in the manifest, which is read as foreign input. */
export interface Owned {
  /** Hash by path; empty where there was no run. */
  readonly files: ReadonlyMap<string, string>;
  /** Hashes of files that a run was about to put in place when it was cut off, else empty. */
  readonly pending: ReadonlyMap<string, string>;
}

/** Throws a DocumentError (exit code 3) where the manifest is something else, or broken by a merge; with `force` that counts as none. */
export function ownedFiles(folder: string, force = false): Owned {
  const path = join(folder, manifestName);
  const manifest = readManifest(path);
  if (manifest === null && !force) throw outputError(path, 'is not a manifest of curlew', foreignManifestHint);
  if (manifest === null) return { files: new Map(), pending: new Map() };
  return { files: hashes(own(manifest, 'files')), pending: hashes(own(manifest, 'pending')) };
}

function hashes(value: unknown): ReadonlyMap<string, string> {
  const entries = Object.entries(raw(value)).filter(([file, hash]) => typeof hash === 'string' && isInside(file));
  return new Map(entries.map(([file, hash]) => [file, String(hash)]));
}

const foreignManifestHint =
  'give -o a folder of its own; if curlew wrote the file and a merge broke it, pass --force to write all files anew';

/** An empty manifest where there is none, `null` where it is something else: a pipe, say, must not be waited for. */
function readManifest(path: string): Raw | null {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return {};
  return entry.isFile() ? parseManifest(readFileSync(path, 'utf8')) : null;
}

function parseManifest(text: string): Raw | null {
  try {
    const manifest: unknown = JSON.parse(text);
    return isRaw(manifest) && (isRaw(own(manifest, 'files')) || isRaw(own(manifest, 'pending'))) ? manifest : null;
  } catch {
    return null; // not JSON at all: the caller says so
  }
}

/** A relative path that stays below its folder. */
function isInside(path: string): boolean {
  return (
    path !== '' &&
    !path.startsWith('/') &&
    !/[\\:\0]/.test(path) &&
    !path.split('/').some((part) => part === '' || part === '.' || part === '..')
  );
}

/**
 * Refuses folders that are more than output: the root, the home folder, a repository or a package; and what is no folder, or
 * lies below a file. Throws a DocumentError (exit code 3).
 */
export function checkOutputFolder(folder: string): void {
  const path = realFolder(folder);
  const above = nearestEntry(path);
  if (!statSync(above).isDirectory())
    throw outputError(above, 'is not a folder', 'give -o a folder, or a path where one can be made');
  if (above !== path) return;
  const hint = 'give -o a folder of its own, such as src/api';
  if (path === dirname(path) || path === realFolder(homedir()))
    throw outputError(folder, 'is not a folder for generated files', hint);
  const entries = readdirSync(path);
  const foreign = ['.git', 'package.json'].find((name) => entries.includes(name));
  if (foreign !== undefined) throw outputError(folder, `holds ${foreign}`, hint);
}

/** The folder itself where a link leads to it, so that all names of a folder are one; as it is where there is none yet. */
export function realFolder(folder: string): string {
  return existsSync(folder) ? realpathSync(resolve(folder)) : resolve(folder);
}

function nearestEntry(path: string): string {
  return existsSync(path) ? path : nearestEntry(dirname(path));
}
