// A file that curlew wants to write: the currency between render, format and write.

import { sha256 } from './sha256.js';

/** `path` is relative to the output folder, with slashes on every system; `text` ends with a line feed. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

const hashes = new WeakMap<OutputFile, string>();

/** {@link sha256} of a file's text, made once. */
export function hashOf(file: OutputFile): string {
  const hash = hashes.get(file) ?? sha256(file.text);
  hashes.set(file, hash);
  return hash;
}

/** {@link hashOf} of each file by its path. */
export function hashesOf(files: readonly OutputFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map((file) => [file.path, hashOf(file)]));
}

/** Saves making the hash, where something else has made it. */
export function rememberHash(file: OutputFile, hash: string): void {
  hashes.set(file, hash);
}

/** Name of the file in the output folder that lists what was made, with a hash of each file. */
export const manifestName = 'manifest.json';

/** Name of the lock file in the output folder: names and pagination of earlier runs. Commit it. */
export const lockFileName = 'curlew.lock.json';
