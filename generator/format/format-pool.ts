// prettier on as many threads as there are processors.

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Tinypool } from 'tinypool';
import { builtFile } from '../built-file.js';
import { type FormatJob, formatPiece } from './format-job.js';

/** More would only hold memory: each has a prettier of its own. */
const mostThreads = 8;

/** From so many characters on threads are worth their start. */
const worthThreads = 200_000;

/** The threads, and how many calls use them: a run formats in batches, and a thread is dear to start. */
let shared: { readonly pool: Promise<Tinypool>; users: number } | undefined;

/** Formats pieces as {@link formatPiece} does, in the order given: on threads where they are many or where threads run already. */
export async function formatPieces(jobs: readonly FormatJob[]): Promise<readonly (string | null)[]> {
  const length = jobs.reduce((sum, { text }) => sum + text.length, 0);
  const script = length >= worthThreads || (shared && length > 0) ? builtFile('format-worker.js') : undefined;
  if (script === undefined) return Promise.all(jobs.map(formatPiece));
  const threads = (shared ??= { pool: startThreads(fileURLToPath(script)), users: 0 });
  threads.users++;
  try {
    const pool = await threads.pool;
    return await Promise.all(jobs.map((job): Promise<string | null> => pool.run(job)));
  } finally {
    threads.users--;
    if (threads.users === 0) {
      shared = undefined;
      await (await threads.pool).destroy();
    }
  }
}

async function startThreads(filename: string): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  const threads = Math.min(availableParallelism(), mostThreads);
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads, execArgv: [] });
}
