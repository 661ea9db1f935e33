// Writing in a process of its own, which can be killed, starved of space, or kept from folders.

import { execFile, spawn } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { bundleScript } from '../bundle-script.js';
import { makeFolder } from '../folder.js';

const bundles = makeFolder();
chmodSync(bundles, 0o755); // for tests that run it as another user
const writer = join(bundles, 'writer.mjs');

/** Makes `writer.ts` ready for the tests of a file. */
export function useWriter(): void {
  beforeAll(async () => {
    await bundleScript(join(packageRoot, 'test/write/writer.ts'), writer, 'bundle');
  });
}

export interface Ended {
  readonly code: number;
  readonly err: string;
}

/** How many changes of the file system it takes to write the set of that name. */
export async function countChanges(folder: string, set: string): Promise<number> {
  return Number((await promisify(execFile)(process.execPath, [writer, folder, set])).stdout);
}

/** Writes a set in a process that is killed in the middle of that change, counted from 1; gives how it ended. */
export function killAt(folder: string, set: string, change: number): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [writer, folder, set, String(change)], { stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
}

/** Runs a command whose last arguments are the writer's: `sh -c 'ulimit -f 1; exec "$@"' sh`. */
export function runWriter(wrapper: readonly string[], folder: string, set: string): Promise<Ended> {
  const [command = '', ...parameters] = [...wrapper, process.execPath, writer, folder, set];
  return new Promise((resolve) => {
    execFile(command, parameters, (error, _out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), err: err.replaceAll(folder, 'OUT') }),
    );
  });
}
