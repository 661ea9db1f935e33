// The thread that takes files as they get ready: looks at them, hashes them, and writes them to where they wait.

import { parentPort } from 'node:worker_threads';
import { lookAtModules, type Looked } from '../check-output/check-output.js';
import { pathProblems } from '../check-output/paths.js';
import { hashOf, type OutputFile } from '../output-file.js';
import { stageAhead } from '../write/stage-ahead.js';
import type { Batch, Taken } from './output-thread.js';

/** Whether a file could not be staged: then none is. */
let hasFailed = false;

// What is thrown here ends the thread, and the other side's job with it.
parentPort?.on('message', async ({ id, files, shapes, staging }: Batch) => {
  const looked = await lookAtModules(files, shapes);
  const isWanted = staging !== null && !hasFailed && isSafe(files, looked);
  const isStaged = isWanted && stageAhead(staging, files);
  hasFailed ||= staging !== null && !isStaged;
  parentPort?.postMessage({ id, looked, hashes: files.map(hashOf), isStaged } satisfies Taken);
});

/** Whether files may be written: the last look at paths, which ends a run, comes when all files are there. */
function isSafe(files: readonly OutputFile[], { problems }: Looked): boolean {
  return problems.length === 0 && pathProblems(files.map(({ path }) => path)).length === 0;
}
