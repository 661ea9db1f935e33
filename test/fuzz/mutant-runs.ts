// Runs mutants in a process of their own: what crashed, what hung, and what was accepted with its output.

import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../generator/package-root.js';
import { bundleScript } from '../bundle-script.js';
import type { Outcome, Task } from './mutant-process.js';

/** Milliseconds of processor time that one mutant may take. */
const patience = 5000;

/** Milliseconds after which the process is ended: more, because a busy machine is no slow program. */
const limit = 60_000;

export interface MutantRunner {
  run(task: Task): Promise<Outcome | { readonly kind: 'hung'; readonly note: string }>;
  end(): void;
}

/** Bundles the process into `folder`, which must lie inside the package for its dependencies to be found. */
export async function startRunner(folder: string): Promise<MutantRunner> {
  const script = join(folder, 'mutant-process.js');
  await bundleScript(join(packageRoot, 'test/fuzz/mutant-process.ts'), script, 'external');
  let child = fork(script);
  return {
    run: async (task) => {
      const outcome = await answer(child, task);
      if (outcome.kind !== 'hung') return outcome;
      child.kill('SIGKILL');
      child = fork(script);
      return outcome;
    },
    end: () => child.kill('SIGKILL'),
  };
}

function answer(child: ChildProcess, task: Task): ReturnType<MutantRunner['run']> {
  return new Promise((resolve) => {
    const settle = (outcome: Awaited<ReturnType<MutantRunner['run']>>): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit);
      resolve(outcome);
    };
    const onMessage = (message: unknown): void => {
      const outcome = message as Outcome;
      settle(outcome.cost > patience ? { kind: 'hung', note: `took ${outcome.cost} ms of processor time` } : outcome);
    };
    const onExit = (): void => settle({ kind: 'hung', note: 'the process ended' });
    const timer = setTimeout(() => settle({ kind: 'hung', note: `no answer after ${limit} ms` }), limit);
    child.on('message', onMessage).on('exit', onExit);
    child.send(task);
  });
}
