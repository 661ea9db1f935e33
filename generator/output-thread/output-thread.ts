// A thread that takes the files of a run as they get ready, so that the one that makes them only makes them.

import { Worker } from 'node:worker_threads';
import { builtScript } from '../built-script.js';
import { type LookAtFiles, type Looked, lookAtModules } from '../check-output/check-output.js';
import { type OutputFile, rememberHash } from '../output-file.js';
import type { PageShape } from '../target.js';
import { closeStaging, openStaging } from '../write/stage-ahead.js';
import type { Staged } from '../write/staging.js';

/** Takes the files of one run. */
export interface OutputThread {
  /** Looks at files; those that are to be written also wait beside the output when this ends. */
  readonly look: LookAtFiles;
  /** The files that wait; `undefined` where none does. */
  readonly staged: () => Staged | undefined;
  /** Ends the thread, and removes what still waits. */
  readonly close: () => Promise<void>;
}

/** What the thread is sent. */
export interface Batch {
  readonly id: number;
  readonly files: readonly OutputFile[];
  readonly shapes: ReadonlyMap<string, PageShape>;
  /** Where files are to wait; `null` where nothing is to be written. */
  readonly staging: string | null;
}

/** The answer to a {@link Batch}. */
export interface Taken {
  readonly id: number;
  readonly looked: Looked;
  /** SHA-256 of each file. */
  readonly hashes: readonly string[];
  readonly isStaged: boolean;
}

/** From so many characters at a time on a thread is worth its start. */
const worthThread = 200_000;

/**
 * A thread, which starts with the first files that are worth it; those before are looked at here, as all are where curlew is
 * not built. With an output `folder` that is not there yet files are written beside it at once.
 */
export function outputThread(folder: string | null, script = builtScript('output-worker')): OutputThread {
  const files = new Set<OutputFile>();
  let thread: Promise<Thread> | undefined;
  let staging: string | null = null;
  let hasFailed = false;
  const start = async (url: URL): Promise<Thread> => {
    const worker = startThread(url);
    staging = folder === null ? null : await openStaging(folder);
    return worker;
  };
  return {
    look: async (batch, shapes) => {
      const length = batch.reduce((sum, { text }) => sum + text.length, 0);
      if (script === undefined || (thread === undefined && length < worthThread)) return lookAtModules(batch, shapes);
      const { take } = await (thread ??= start(script));
      const { looked, hashes, isStaged } = await take({ files: batch, shapes, staging });
      batch.forEach((file, index) => rememberHash(file, hashes[index] ?? ''));
      for (const file of isStaged ? batch : []) files.add(file);
      hasFailed ||= !isStaged;
      return looked;
    },
    staged: () => (staging === null || hasFailed ? undefined : { staging, files }),
    close: async () => {
      await (await thread)?.close();
      if (staging !== null) closeStaging(staging);
    },
  };
}

interface Thread {
  readonly take: (batch: Omit<Batch, 'id'>) => Promise<Taken>;
  readonly close: () => Promise<void>;
}

function startThread(script: URL): Thread {
  // Flags of the caller's process, such as --input-type of code that is given by --eval, are not for this script.
  const worker = new Worker(script, { execArgv: [] });
  const waiting = new Map<number, (taken: Taken) => void>();
  worker.on('message', (taken: Taken) => {
    waiting.get(taken.id)?.(taken);
    waiting.delete(taken.id);
  });
  const death = new Promise<never>((_resolve, reject) => worker.once('error', reject));
  death.catch(() => undefined); // whoever waits for the thread is told
  let batches = 0;
  const send = (batch: Omit<Batch, 'id'>): Promise<Taken> =>
    new Promise((resolve) => {
      const id = batches++;
      waiting.set(id, resolve);
      worker.postMessage({ id, ...batch } satisfies Batch);
    });
  return {
    take: (batch) => Promise.race([send(batch), death]),
    close: async () => void (await worker.terminate()),
  };
}
