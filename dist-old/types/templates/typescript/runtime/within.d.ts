import type { OperationRef } from './operation.js';
export interface Limit {
    readonly operation: OperationRef;
    readonly options: {
        readonly signal?: AbortSignal | undefined;
    };
}
/**
 * Does `work` and hands it a signal that tells it to give up; without work it waits. The timer and the listener are gone
 * when the promise settles. `ms` are milliseconds; more than a timer can hold (24 days) is no limit.
 *
 * @throws {TimeoutError} when the work takes longer than `ms`.
 * @throws {AbortError} when the caller's signal aborts, before or during the work.
 */
export declare function within<T = void>({ operation, options: { signal } }: Limit, ms: number, work?: (signal: AbortSignal) => Promise<T>): Promise<T>;
