// The files of a plan onto the disk: all of them are written beside their places before the first takes its place.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../output-file.js';
import { asOutputError } from '../write/output-error.js';
import { renamePatiently } from '../write/replacement.js';

/** Throws a DocumentError (exit code 3) where something cannot be written; nothing has changed then. */
export async function writeProject(folder: string, files: readonly OutputFile[]): Promise<void> {
  const placed = files.map(({ path, text }) => ({
    text,
    path: join(folder, path),
    staged: join(folder, `${path}.tmp-${process.pid}`),
  }));
  const left: string[] = [];
  try {
    for (const { path, staged, text } of placed) {
      mkdirSync(dirname(path), { recursive: true });
      left.push(staged);
      writeFileSync(staged, text);
    }
    for (const { path, staged } of placed) await renamePatiently(staged, path);
  } catch (error) {
    throw asOutputError(error, folder);
  } finally {
    for (const staged of left) rmSync(staged, { force: true });
  }
}
