// The one place that owns timers and listeners: work, or a wait, that ends early when the caller aborts.

import { AbortError, TimeoutError } from './errors.js';
import type { OperationRef } from './operation.js';

export interface Limit {
  readonly operation: OperationRef;
  /** Milliseconds for the work; 0, or more than a timer can hold (24 days), is no limit. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does `work` and hands it a signal that tells it to give up. The timer and the listener are gone when the promise settles.
 *
 * @throws {TimeoutError} when the work takes longer than `timeout`.
 * @throws {AbortError} when `signal` aborts, before or during the work.
 */
export async function within<T>(limit: Limit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { operation, timeout = 60_000, signal } = limit;
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(new AbortError(operation, 'aborted', { reason: signal?.reason }));
  const onTime = (): void => controller.abort(new TimeoutError(operation, `no answer in ${timeout} ms`));
  const timer = timeout && timeout < 2 ** 31 ? setTimeout(onTime, timeout) : undefined;
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();
  try {
    // The work may not listen, so it is not waited for.
    return await new Promise<T>((resolve, reject) => {
      const { signal: given } = controller;
      given.throwIfAborted();
      given.addEventListener('abort', () => reject(given.reason));
      work(given).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** Waits `ms` milliseconds, unless the signal aborts. */
export function pause(limit: Limit, ms: number): Promise<void> {
  return within({ ...limit, timeout: 0 }, (signal) => {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener('abort', () => clearTimeout(timer));
    });
  });
}
