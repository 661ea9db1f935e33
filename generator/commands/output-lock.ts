// The names that an earlier run chose, from the lock file in the output folder.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type NamesLock, readLock } from '../names/lock.js';
import type { DocumentOptions } from '../options.js';
import { lockFileName } from '../output-file.js';

/** Every command that prints names reads it, so that all say the same. */
export function readOutputLock({ output = 'generated' }: DocumentOptions): NamesLock {
  const path = join(resolve(output), lockFileName);
  return readLock(existsSync(path) ? readFileSync(path, 'utf8') : null);
}
