// One file of the user's own, a document say, with a new text: all of it or, when something fails, the old one.

import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { flushAll } from './durable.js';
import { asOutputError } from './output-error.js';
import { renamePatiently } from './replacement.js';

/** Keeps the mode of the file, and a link that leads to it. Throws a DocumentError (exit code 3) where it cannot be written. */
export async function replaceFile(path: string, text: string): Promise<void> {
  try {
    const target = existsSync(path) ? realpathSync(path) : path;
    if (existsSync(target) && !statSync(target).isFile()) writeFileSync(target, text);
    else await replace(target, text);
  } catch (error) {
    throw asOutputError(error, path);
  }
}

async function replace(target: string, text: string): Promise<void> {
  const staged = `${target}.tmp-${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(staged, text, { flag: 'wx' });
    if (existsSync(target)) chmodSync(staged, statSync(target).mode);
    await flushAll(dirname(target), [staged], []);
    await renamePatiently(staged, target);
  } finally {
    rmSync(staged, { force: true });
  }
}
