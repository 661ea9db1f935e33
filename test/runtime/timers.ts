// Counts the timers that the runtime leaves behind.

import { onTestFinished } from 'vitest';

/** From now to the end of the test; the function tells how many timers that the runtime set are still running. */
export function trackTimers(): () => number {
  const original = globalThis.setTimeout;
  const running = new Set<NodeJS.Timeout>();
  const tracked = (callback: (...given: unknown[]) => void, ms?: number, ...given: unknown[]): NodeJS.Timeout => {
    const timer = original(() => {
      running.delete(timer);
      callback(...given);
    }, ms);
    if (new Error().stack?.includes('typescript/runtime/')) running.add(timer);
    return timer;
  };
  const originalClear = globalThis.clearTimeout;
  const trackedClear = (timer: NodeJS.Timeout | undefined): void => {
    if (timer) running.delete(timer);
    originalClear(timer);
  };
  Object.assign(globalThis, { setTimeout: tracked, clearTimeout: trackedClear });
  onTestFinished(() => void Object.assign(globalThis, { setTimeout: original, clearTimeout: originalClear }));
  return () => running.size;
}
