// What curlew wrote into a folder earlier: only that is ever replaced or removed.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DocumentError } from '../diagnostics.js';
import { isRaw, own, raw, type Raw } from '../model/raw.js';
import { manifestName } from '../output-file.js';

/** Between the output folder's name and the random end of the name of a folder for files that are not in place yet. */
export const stagingMark = '.tmp-';

/** SHA-256 of a text in hexadecimal. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

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
  const manifest = existsSync(path) ? parseManifest(readFileSync(path, 'utf8')) : {};
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

/** Refuses folders that are more than output: the root, the home folder, a repository or a package. Throws a DocumentError (exit code 3). */
export function checkOutputFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const path = realpathSync(resolve(folder));
  if (!statSync(path).isDirectory()) throw outputError(folder, 'is not a folder', 'give -o a folder');
  const hint = 'give -o a folder of its own, such as src/api';
  if (path === dirname(path) || path === homedir())
    throw outputError(folder, 'is not a folder for generated files', hint);
  const entries = readdirSync(path);
  const foreign = ['.git', 'package.json'].find((name) => entries.includes(name));
  if (foreign !== undefined) throw outputError(folder, `holds ${foreign}`, hint);
}

export function outputError(path: string, message: string, hint: string): DocumentError {
  return new DocumentError(
    [{ severity: 'error', code: 'output', pointer: '', message: `${path}: ${message}`, hint }],
    'io',
  );
}

/** An error of the file system as one that the user can act upon; any other as it is. */
export function asOutputError(error: unknown, path: string): unknown {
  const { code, syscall } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (code === undefined || syscall === undefined) return error;
  return outputError(path, `cannot be written: ${code}`, 'check the permissions and the free space of the disk');
}
