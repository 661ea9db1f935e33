// Files that are written beside an output while others are still being made.

import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OutputFile } from '../output-file.js';
import { lockOutput } from './lock-output.js';
import { realFolder } from './ownership.js';
import { makeStaging, stageFiles } from './staging.js';

/** A staging folder for an output that is not there yet, whose files are all new; `null` where files cannot wait there. */
export async function openStaging(output: string): Promise<string | null> {
  const folder = realFolder(output);
  if (existsSync(folder) || !existsSync(dirname(folder))) return null;
  try {
    return await lockOutput(folder, () => makeStaging(folder));
  } catch {
    return null; // who writes at the end is told what is in the way
  }
}

/** Puts files into a staging folder. Where the disk refuses one, the folder is gone: who writes at the end is told why. */
export function stageAhead(staging: string, files: readonly OutputFile[]): boolean {
  try {
    stageFiles(staging, files);
    return true;
  } catch {
    closeStaging(staging);
    return false;
  }
}

/** Removes a staging folder with what is left in it. */
export function closeStaging(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
}
