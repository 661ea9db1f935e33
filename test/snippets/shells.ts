// The shells of this machine that can run a snippet, and how to run one in each.

import { spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

/** One that runs POSIX text; `command` gets the file's path as its last word. */
export interface Shell {
  readonly name: string;
  readonly command: readonly string[];
}

const known: readonly Shell[] = [
  { name: 'bash', command: ['bash'] },
  { name: 'dash', command: ['dash'] },
  { name: 'zsh', command: ['zsh', '-f'] },
  { name: 'ksh', command: ['ksh'] },
  { name: 'busybox sh', command: ['busybox', 'sh'] },
  { name: 'fish', command: ['fish', '--no-config'] },
];

function runs(command: readonly string[]): boolean {
  return spawnSync(command[0] ?? '', [...command.slice(1), '-c', 'true'], { timeout: 10_000 }).status === 0;
}

/** In the order above. */
export const posixShells: readonly Shell[] = known.filter(({ command }) => runs(command));

export const missingShells: readonly string[] = known
  .filter((shell) => !posixShells.includes(shell))
  .map(({ name }) => name);

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a file in `folder`, which is its HOME too, so that no configuration of the user's takes part. Killed after 10 s. */
export function runFile(
  command: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const env = {
    PATH: ['/usr/local/bin', '/usr/bin', '/bin', folder].join(delimiter),
    HOME: folder,
    LC_ALL: 'C.UTF-8',
    ...environment,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(command[0] ?? '', command.slice(1), {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 10_000,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}
