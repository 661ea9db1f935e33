// Writing in a process of its own, which can be killed, starved of space, or kept from folders.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
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

/** Starts a process that writes the set of that name to a folder; it says `ready` when it begins. */
export function startWriter(folder: string, set: string): ChildProcess {
  return spawn(process.execPath, [writer, folder, set], { stdio: ['ignore', 'pipe', 'pipe'] });
}

export interface Ended {
  readonly code: number;
  readonly err: string;
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
