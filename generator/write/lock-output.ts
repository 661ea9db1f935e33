// One run at a time on one output folder: a lock file beside it that says which process the run is.

import { randomBytes } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isForeign, isLeft, parseOwner, printOwner, thisOwner } from './lock-owner.js';
import { asOutputError, outputError } from './output-error.js';
import { realFolder } from './ownership.js';
import { besideOutput, removeStaging } from './staging.js';

/** How long a run waits for another one, and how often it looks, in milliseconds. */
const defaultPatience = { wait: 10_000, step: 100 };

/**
 * Runs `task` alone on `folder`. Waits up to 10 seconds for another run; a lock whose process is gone is taken over.
 * Throws a DocumentError (exit code 3) that names the process id where the other run goes on, and where a file of that name
 * is somebody else's.
 */
export async function lockOutput<T>(
  folder: string,
  task: () => T | Promise<T>,
  patience = defaultPatience,
): Promise<T> {
  const real = realFolder(folder);
  const path = `${besideOutput(real)}.lock`;
  await acquire(path, patience);
  try {
    removeStaging(real);
    return await task();
  } finally {
    rmSync(path, { force: true });
  }
}

async function acquire(path: string, patience: typeof defaultPatience): Promise<void> {
  for (let waited = 0; !tryLock(path); waited += patience.step) {
    const text = readLockText(path);
    if (text === null) continue; // just given back
    if (isForeign(text)) throw foreignError(path);
    if (isLeft(text, path)) takeAway(path, text);
    else if (waited >= patience.wait) throw heldError(path, text);
    else await sleep(patience.step);
  }
}

function foreignError(path: string): Error {
  return outputError(path, 'is no lock of curlew', 'give -o a folder of another name, or move the file elsewhere');
}

function heldError(path: string, text: string): Error {
  const owner = parseOwner(text);
  const holder = owner === null ? 'another run' : `process ${owner.pid}`;
  return outputError(path, `is held by ${holder}`, 'wait until the other run of curlew has ended, or remove the file');
}

/** Whether the lock is ours now. */
function tryLock(path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, printOwner(thisOwner()), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw asOutputError(error, path);
  }
}

/** `null` where the lock has just gone. */
function readLockText(path: string): string | null {
  try {
    // A pipe must not be waited for, and a link leads to what somebody else may need.
    if (!lstatSync(path).isFile()) throw foreignError(path);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw asOutputError(error, path);
  }
}

/** Removes a lock that nobody holds, and puts it back if it is another one by now: two runs may see the same one at once. */
function takeAway(path: string, text: string): void {
  const away = `${path}-${randomBytes(6).toString('hex')}`;
  try {
    renameSync(path, away);
    if (readFileSync(away, 'utf8') !== text) linkSync(away, path);
  } catch (error) {
    // The other run was quicker, at the renaming or at locking anew.
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw asOutputError(error, path);
  } finally {
    rmSync(away, { force: true });
  }
}
