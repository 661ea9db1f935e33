// A thread that takes the files of a run as they get ready, so that the one that makes them only makes them.

import { builtFile } from '../built-file.js';
import type { Looked } from '../check-output/check-output.js';
import type { Formatter } from '../format/format.js';
import { hashOf, type OutputFile, rememberHash } from '../output-file.js';
import { startThread, type Thread } from '../thread.js';
import { type FileState, stateFrom, width } from '../unchanged/file-state.js';
import { flushAhead } from '../write/durable.js';
import { comesWithFolder } from '../write/moves.js';
import { closeStaging, openStaging } from '../write/stage-ahead.js';
import type { Staged } from '../write/staging.js';
import { type Batch, formatBatch, type TakeFiles, takeFiles } from './take-files.js';

/** Takes the files of one run. */
export interface OutputThread {
  /** Formats files and looks at them; those that are to be written also wait beside the output when this ends. */
  readonly take: TakeFiles;
  /** The files that wait; `undefined` where none does. */
  readonly staged: () => Staged | undefined;
  /** Begins to bring them to the disk. */
  readonly flush: () => void;
  /** What they look like, with their paths in the output; without those that change when they are put in place. */
  readonly states: () => readonly FileState[];
  /** Ends the thread, and removes what still waits. */
  readonly close: () => Promise<void>;
}

/** What the thread is sent. */
export interface Order {
  readonly batch: Batch;
  readonly formatter: Formatter;
  /** Where files are to wait; `null` where nothing is to be written. */
  readonly staging: string | null;
}

/** The answer to an {@link Order}. */
export interface Reply {
  /** By path, those that were formatted. */
  readonly formatted: ReadonlyMap<string, string>;
  readonly looked: Looked;
  /** SHA-256 of each file. */
  readonly hashes: readonly string[];
  /** Of each file that waits now `numbersOf` its state; `null` where none does. */
  readonly numbers: Float64Array | null;
}

/** From so many characters at a time on a thread is worth its start. */
const worthThread = 200_000;

/**
 * A thread, which starts with the first files that are worth it; those before are taken here, as all are where curlew is not
 * built. With an output `folder` that is not there yet files are written beside it at once.
 */
export function outputThread(folder: string | null, script = builtFile('output-worker.cjs')): OutputThread {
  const files = new Map<OutputFile, FileState>();
  let thread: Promise<Thread<Order, Reply>> | undefined;
  let staging: string | null = null;
  let hasFailed = false;
  const start = async (url: URL): Promise<Thread<Order, Reply>> => {
    const worker = startThread<Order, Reply>(url);
    staging = folder === null ? null : await openStaging(folder);
    return worker;
  };
  const staged = (): Staged | undefined => (staging === null || hasFailed ? undefined : { staging, files });
  return {
    take: async (batch, formatter) => {
      const length = batch.files.reduce((sum, { text }) => sum + text.length, 0);
      if (script === undefined || (thread === undefined && length < worthThread)) return takeFiles(batch, formatter);
      // prettier has threads of its own, which work for this one.
      const sent = formatter.name === 'oxfmt' ? batch : await formatBatch(batch, formatter);
      const { ask } = await (thread ??= start(script));
      const { formatted, looked, hashes, numbers } = await ask({ batch: sent, formatter, staging });
      const taken = sent.files.map((file) => withText(file, formatted.get(file.path)));
      taken.forEach((file, index) => rememberHash(file, hashes[index] ?? ''));
      hasFailed ||= numbers === null;
      if (numbers === null) return { files: taken, looked };
      taken.forEach((file, index) =>
        files.set(file, stateFrom({ path: file.path, hash: hashOf(file) }, numbers, index * width)),
      );
      return { files: taken, looked };
    },
    staged,
    flush: () => {
      const waiting = staged();
      if (waiting) flushAhead(waiting.staging, files.size);
    },
    states: () => (staged() ? [...files.values()].filter(({ path }) => comesWithFolder(path)) : []),
    close: async () => {
      await (await thread)?.close();
      if (staging !== null) closeStaging(staging);
    },
  };
}

function withText(file: OutputFile, text: string | undefined): OutputFile {
  return text === undefined ? file : { path: file.path, text };
}
