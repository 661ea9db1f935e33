// A folder of a test's own, removed when the test is over.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import type { OutputFile } from '../../generator/output-file.js';
import { sha256 } from '../../generator/sha256.js';

export type Texts = Readonly<Record<string, string>>;

export function makeFolder(texts: Texts = {}, parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'curlew-write-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  put(folder, texts);
  return folder;
}

export function put(folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every file of a folder by path. */
export function texts(folder: string): Texts {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Output files with the manifest that a run makes of them. */
export function filesOf(given: Texts): readonly OutputFile[] {
  const files = Object.entries(given).map(([path, text]) => ({ path, text }));
  return [...files, { path: 'manifest.json', text: manifestOf(given) }];
}

export function manifestOf(given: Texts): string {
  return JSON.stringify({
    files: Object.fromEntries(Object.entries(given).map(([path, text]) => [path, sha256(text)])),
  });
}

/** Message and exit of the DocumentError that a task throws, with the folder's name taken out. */
export async function failure(folder: string, task: () => unknown): Promise<readonly [string, string]> {
  try {
    await task();
  } catch (error) {
    if (error instanceof DocumentError) return [error.message.replaceAll(folder, 'OUT'), error.exit];
    throw error;
  }
  return ['nothing was thrown', 'ok'];
}
