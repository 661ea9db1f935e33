// Starts a program with an environment of its own and a limit of time, and keeps what it says.

import { spawn } from 'node:child_process';

export interface Program {
  readonly command: readonly string[];
  readonly folder: string;
  /** Nothing else of the process's environment is passed on. */
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds after which it is killed. */
  readonly timeout: number;
}

export interface ProgramEnd {
  /** `null` where it was killed. */
  readonly status: number | null;
  /** Both streams as they came, cut at {@link longestOutput}. */
  readonly output: string;
}

const longestOutput = 4000;

/** Never rejects: a program that cannot be started has the reason as its output. */
export function runProgram({ command, folder, environment, timeout }: Program): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const [name = '', ...args] = command;
    // A group of its own, so that what a shell started ends with it.
    const child = spawn(name, args, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      if (output.length < longestOutput) output += chunk.toString().slice(0, longestOutput);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => killGroup(child.pid), timeout);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ status: null, output: error.message });
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, output });
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch (error) {
    // It ended by itself in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
