// A thread that takes the files of a run as they get ready, so that the one that makes them only makes them.

import { Worker } from 'node:worker_threads';
import { builtScript } from '../built-script.js';
import type { Looked } from '../check-output/check-output.js';
import type { Formatter } from '../format/format.js';
import { type OutputFile, rememberHash } from '../output-file.js';
import { closeStaging, openStaging } from '../write/stage-ahead.js';
import type { Staged } from '../write/staging.js';
import { type Batch, formatBatch, type TakeFiles, takeFiles } from './take-files.js';

/** Takes the files of one run. */
export interface OutputThread {
  /** Formats files and looks at them; those that are to be written also wait beside the output when this ends. */
  readonly take: TakeFiles;
  /** The files that wait; `undefined` where none does. */
  readonly staged: () => Staged | undefined;
  /** Ends the thread, and removes what still waits. */
  readonly close: () => Promise<void>;
}

/** What the thread is sent. */
export interface Order {
  readonly id: number;
  readonly batch: Batch;
  readonly formatter: Formatter;
  /** Where files are to wait; `null` where nothing is to be written. */
  readonly staging: string | null;
}

/** The answer to an {@link Order}. */
export interface Reply {
  readonly id: number;
  /** By path, those that were formatted. */
  readonly formatted: ReadonlyMap<string, string>;
  readonly looked: Looked;
  /** SHA-256 of each file. */
  readonly hashes: readonly string[];
  readonly isStaged: boolean;
}

/** From so many characters at a time on a thread is worth its start. */
const worthThread = 200_000;

/**
 * A thread, which starts with the first files that are worth it; those before are taken here, as all are where curlew is not
 * built. With an output `folder` that is not there yet files are written beside it at once.
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
    take: async (batch, formatter) => {
      const length = batch.files.reduce((sum, { text }) => sum + text.length, 0);
      if (script === undefined || (thread === undefined && length < worthThread)) return takeFiles(batch, formatter);
      // prettier has threads of its own, which work for this one.
      const sent = formatter.name === 'oxfmt' ? batch : await formatBatch(batch, formatter);
      const { ask } = await (thread ??= start(script));
      const { formatted, looked, hashes, isStaged } = await ask({ batch: sent, formatter, staging });
      const taken = sent.files.map((file) => withText(file, formatted.get(file.path)));
      taken.forEach((file, index) => rememberHash(file, hashes[index] ?? ''));
      for (const file of isStaged ? taken : []) files.add(file);
      hasFailed ||= !isStaged;
      return { files: taken, looked };
    },
    staged: () => (staging === null || hasFailed ? undefined : { staging, files }),
    close: async () => {
      await (await thread)?.close();
      if (staging !== null) closeStaging(staging);
    },
  };
}

function withText(file: OutputFile, text: string | undefined): OutputFile {
  return text === undefined ? file : { path: file.path, text };
}

interface Thread {
  readonly ask: (order: Omit<Order, 'id'>) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

function startThread(script: URL): Thread {
  // Flags of the caller's process, such as --input-type of code that is given by --eval, are not for this script.
  const worker = new Worker(script, { execArgv: [] });
  const waiting = new Map<number, (reply: Reply) => void>();
  worker.on('message', (reply: Reply) => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  const death = new Promise<never>((_resolve, reject) => worker.once('error', reject));
  death.catch(() => undefined); // whoever waits for the thread is told
  let orders = 0;
  const send = (order: Omit<Order, 'id'>): Promise<Reply> =>
    new Promise((resolve) => {
      const id = orders++;
      waiting.set(id, resolve);
      worker.postMessage({ id, ...order } satisfies Order);
    });
  return {
    ask: (order) => Promise.race([send(order), death]),
    close: async () => void (await worker.terminate()),
  };
}
