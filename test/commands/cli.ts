// The command line as users run it: bundled once for a test file, then a process for each call.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { packageRoot } from '../../generator/package-root.js';
import { writeBundle } from '../../scripts/bundle.js';

/** Inside the package, so that templates and dependencies are found as they are from `dist/`. */
const outdir = join(packageRoot, 'node_modules/.curlew-test', String(process.pid));

/** For tests that start it themselves. */
export const cliPath = join(outdir, 'cli.cjs');

/** Makes the command line ready for the tests of a file. */
export function useCli(): void {
  beforeAll(async () => {
    await writeBundle({ absWorkingDir: packageRoot, outdir, logLevel: 'error' });
  });
  afterAll(() => rmSync(outdir, { recursive: true, force: true }));
}

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `curlew` in a folder; times in the output become `N ms`. */
export function curlew(folder: string, parameters: readonly string[], input = ''): Promise<Answer> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [cliPath, ...parameters],
      { cwd: folder, maxBuffer: 1 << 26 },
      (error, out, err) => {
        const code = error === null ? 0 : Number(error.code);
        resolve({ code, out, err: err.replaceAll(/\d+(\.\d+)? m?s\b/g, 'N ms').replaceAll(folder, 'HERE') });
      },
    );
    child.stdin?.end(input);
  });
}

/** Starts `curlew` in a folder and leaves it running. */
export function startCurlew(folder: string, parameters: readonly string[]): ChildProcess {
  return spawn(process.execPath, [cliPath, ...parameters], { cwd: folder });
}
