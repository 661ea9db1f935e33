// Runs tasks side by side, as many at once as the machine has processors.

import { availableParallelism } from 'node:os';

/** Results in the order of the tasks. Rejects with the first failure, after which no further task starts. */
export async function runPool<T>(
  tasks: readonly (() => Promise<T>)[],
  size = availableParallelism(),
): Promise<readonly T[]> {
  const results: T[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < tasks.length) {
      const index = next++;
      const task = tasks[index];
      try {
        if (task) results[index] = await task();
      } catch (error) {
        next = tasks.length;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(size, tasks.length) }, work));
  return results;
}
