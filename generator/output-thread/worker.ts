// The thread that takes files as they get ready: formats them, looks at them, hashes them, and writes them to where they wait.

import { pathProblems } from '../check-output/paths.js';
import { hashOf } from '../output-file.js';
import { answerOrders } from '../thread.js';
import { numbersOf, stateOf } from '../unchanged/file-state.js';
import { stageAhead } from '../write/stage-ahead.js';
import { stagedPath } from '../write/staging.js';
import type { Order, Reply } from './output-thread.js';
import { type Finished, takeFiles } from './take-files.js';

/** Whether a file could not be staged: then none is. */
let hasFailed = false;

answerOrders<Order, Reply>(async ({ batch, formatter, staging }) => {
  const finished = await takeFiles(batch, formatter);
  const { files, looked } = finished;
  const place = staging !== null && !hasFailed && isSafe(finished) && stageAhead(staging, files) ? staging : null;
  hasFailed ||= place !== staging;
  const modules = new Set(batch.modules);
  const formatted = new Map(files.flatMap(({ path, text }) => (modules.has(path) ? [[path, text] as const] : [])));
  const hashes = files.map(hashOf);
  const numbers =
    place === null
      ? null
      : Float64Array.from(files.flatMap(({ path }) => numbersOf(stateOf(stagedPath(place, path), ''))));
  return { formatted, looked, hashes, numbers };
});

/** Whether files may be written: the last look at paths, which ends a run, comes when all files are there. */
function isSafe({ files, looked }: Finished): boolean {
  return looked.problems.length === 0 && pathProblems(files.map(({ path }) => path)).length === 0;
}
