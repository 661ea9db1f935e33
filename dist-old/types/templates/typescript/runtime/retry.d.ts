/** Milliseconds to wait before retry number `retry` (from 0), `undefined` for no further try. */
export type RetryDelay = (retry: number, headers: Headers | undefined) => number | undefined;
/** Methods whose repetition changes nothing (RFC 9110 section 9.2.2, and QUERY; fetch sends no TRACE). */
export declare const idempotent: RegExp;
/** Statuses after which the same request may be answered otherwise a little later. */
export declare const transient: RegExp;
/**
 * `Retry-After` in seconds or as a date (RFC 9110 section 10.2.3), `undefined` where that is more than `longest` milliseconds
 * away. Where the server says nothing, `first` milliseconds, doubled with each retry up to 16 times, with jitter.
 */
export declare function retryDelay(retry: number, headers: Headers | undefined, first?: number, longest?: number): number | undefined;
