// One run at a time on one output folder: a lock file beside it that holds the process id of the run.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asOutputError, outputError, stagingMark } from './ownership.js';

/** How long a run waits for another one, and how often it looks, in milliseconds. */
const defaultPatience = { wait: 10_000, step: 100 };

/**
 * Runs `task` alone on `folder`. Waits up to 10 seconds for another run; a lock whose process is gone is taken over.
 * Throws a DocumentError (exit code 3) that names the process id where the other run goes on.
 */
export async function lockOutput<T>(folder: string, task: () => T, patience = defaultPatience): Promise<T> {
  const path = `${resolve(folder)}.lock`;
  await acquire(path, patience);
  try {
    removeStaging(resolve(folder));
    return task();
  } finally {
    rmSync(path, { force: true });
  }
}

async function acquire(path: string, patience: typeof defaultPatience): Promise<void> {
  for (let waited = 0; !tryLock(path); waited += patience.step) {
    const owner = readOwner(path);
    if (owner !== null && !isRunning(owner)) rmSync(path, { force: true });
    else if (waited >= patience.wait)
      throw outputError(
        path,
        `is held by ${owner === null ? 'another run' : `process ${owner}`}`,
        'wait until the other run of curlew has ended, or remove the file',
      );
    else await sleep(patience.step);
  }
}

/** Whether the lock is ours now. */
function tryLock(path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw asOutputError(error, path);
  }
}

/** `null` where the other run has just gone, or has not yet written its id. */
function readOwner(path: string): number | null {
  try {
    const text = readFileSync(path, 'utf8').trim();
    return /^\d{1,10}$/.test(text) ? Number(text) : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it runs as another user
  }
}

/** Removes what a killed run left beside the folder. */
function removeStaging(folder: string): void {
  const parent = dirname(folder);
  const prefix = `${basename(folder)}${stagingMark}`;
  const left = readdirSync(parent).filter(
    (name) => name.startsWith(prefix) && /^[0-9a-f]{12}$/.test(name.slice(prefix.length)),
  );
  for (const name of left) rmSync(join(parent, name), { recursive: true, force: true });
}
