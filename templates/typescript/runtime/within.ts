// The one place that owns timers and listeners: work, or a wait, that ends early when the caller aborts.

import { AbortError, TimeoutError } from './errors.js';
import type { OperationRef } from './operation.js';

export interface Limit {
  readonly operation: OperationRef;
  readonly options: { readonly signal?: AbortSignal | undefined };
}

/**
 * Does `work` and hands it a signal that tells it to give up; without work it waits. The timer and the listener are gone
 * when the promise settles. `ms` are milliseconds; more than a timer can hold (24 days) is no limit.
 *
 * @throws {TimeoutError} when the work takes longer than `ms`.
 * @throws {AbortError} when the caller's signal aborts, before or during the work.
 */
export function within<T = void>(
  { operation, options: { signal } }: Limit,
  ms: number,
  work?: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort!: () => void;
  // The work may not listen, so it is not waited for. Nothing here may hang on the controller's signal: the platform holds
  // that for as long as the request, and the answer holds the request.
  return new Promise<T>((resolve, reject) => {
    const giveUp = (error: Error): void => {
      controller.abort(error);
      reject(error);
    };
    const onTime = (): void => giveUp(new TimeoutError(operation, `no answer in ${ms} ms`));
    onAbort = () => giveUp(new AbortError(operation, 'aborted', { reason: signal?.reason }));
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) return onAbort();
    if (ms < 2 ** 31) timer = setTimeout(work ? onTime : (resolve as () => void), ms);
    work?.(controller.signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  });
}
