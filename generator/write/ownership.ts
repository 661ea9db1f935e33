// What curlew wrote into a folder earlier: only that is ever replaced or removed.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DocumentError } from '../diagnostics.js';
import { isRaw, own, raw } from '../model/raw.js';

/** Name of the file in the output folder that lists what was made, with a hash of each file. */
export const manifestName = 'manifest.json';

/** SHA-256 of a text in hexadecimal. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Files of an earlier run by path, with their hashes; empty where there was none. The manifest is read as foreign input. */
export function ownedFiles(folder: string): ReadonlyMap<string, string> {
  const path = join(folder, manifestName);
  if (!existsSync(path)) return new Map();
  const files = raw(own(raw(parseManifest(path)), 'files'));
  const safe = Object.entries(files).filter(([file, hash]) => typeof hash === 'string' && isInside(file));
  return new Map(safe.map(([file, hash]) => [file, String(hash)]));
}

function parseManifest(path: string): unknown {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isRaw(manifest)) return manifest;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw outputError(
    path,
    'is not a manifest of curlew',
    'restore it from version control, or remove it and the files beside it',
  );
}

/** A relative path that stays below its folder. */
function isInside(path: string): boolean {
  return (
    path !== '' &&
    !path.startsWith('/') &&
    !path.includes('\\') &&
    !path.split('/').some((part) => part === '' || part === '.' || part === '..')
  );
}

/** Refuses folders that hold something else: the root, the home folder, a repository or package, any folder with files but no manifest. */
export function checkOutputFolder(folder: string): void {
  if (!existsSync(folder)) return;
  const path = realpathSync(resolve(folder));
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
