// Output of a test: files with their manifest, and what a failed run says.

import { DocumentError } from '../../generator/diagnostics.js';
import type { OutputFile } from '../../generator/output-file.js';
import { sha256 } from '../../generator/sha256.js';
import type { Texts } from '../folder.js';

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
