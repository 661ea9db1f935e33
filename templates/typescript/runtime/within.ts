// The one place that owns timers and listeners: work, or a wait, that ends early when the caller aborts.

import { AbortError, TimeoutError } from './errors.js';
import type { OperationRef } from './operation.js';

export interface Limit {
  readonly operation: OperationRef;
  /** Milliseconds. */
  readonly ms: number;
  readonly signal: AbortSignal | undefined;
}

/** The longest time a timer can hold; one with more fires at once. */
const forever: number = 2 ** 31 - 1;

/**
 * Does `work` and hands it a signal that tells it to give up. The timer and the listener are gone when the promise settles.
 *
 * @throws {TimeoutError} when the work takes longer than `ms`.
 * @throws {AbortError} when `signal` aborts, before or during the work.
 */
export function within<T>(limit: Limit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { operation, ms, signal } = limit;
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(error);
      controller.abort(error);
    };
    const onAbort = (): void => fail(new AbortError(operation, signal?.reason));
    if (signal?.aborted) return onAbort();
    const timer = setTimeout(() => fail(new TimeoutError(operation, `no answer in ${ms} ms`)), Math.min(ms, forever));
    signal?.addEventListener('abort', onAbort);
    const release = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    controller.signal.addEventListener('abort', release);
    work(controller.signal).finally(release).then(resolve, fail);
  });
}

/** Waits; the signal ends the wait as it ends work. */
export function pause(limit: Limit): Promise<void> {
  return within({ ...limit, ms: forever }, (signal) => {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, limit.ms);
      signal.addEventListener('abort', () => clearTimeout(timer));
    });
  });
}
