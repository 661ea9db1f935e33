// prettier on as many threads as there are processors.

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { builtScript } from '../built-script.js';
import { type FormatJob, formatPiece } from './format-job.js';

/** More would only hold memory: each has a prettier of its own. */
const mostThreads = 8;

/** Formats pieces as {@link formatPiece} does, in the order given. */
export async function formatOnThreads(jobs: readonly FormatJob[]): Promise<readonly (string | null)[]> {
  const script = builtScript('format-worker');
  if (script === undefined) return Promise.all(jobs.map(formatPiece));
  const threads = Math.min(availableParallelism(), mostThreads, jobs.length);
  const filename = fileURLToPath(script);
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads, execArgv: [] });
  try {
    return await Promise.all(jobs.map((job): Promise<string | null> => pool.run(job)));
  } finally {
    await pool.destroy();
  }
}
