// Where the benchmark's things are.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const benchFolder = dirname(fileURLToPath(import.meta.url));
export const rootFolder = join(benchFolder, '../..');

/** Output of what is measured, of this run of the benchmark alone; ignored by git, inside the peers' package so that output finds their runtimes. */
export const workFolder = join(benchFolder, '.cache', `work-${process.pid}`);

/** A script of a package that stands beside the peers. */
export function peerScript(path) {
  return join(benchFolder, 'node_modules', path);
}
