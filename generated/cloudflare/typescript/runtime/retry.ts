// When a request is worth another try, and how long to wait before it.

export interface RetryPolicy {
  /** Milliseconds before the first retry; doubles each time up to 16 times this. Default: 500, so 8 s at most. */
  readonly retryDelay?: number;
  /** The longest wait in milliseconds that a server may ask for; when it asks for more, its answer is final. Default: 60,000. */
  readonly maxRetryAfter?: number;
}

/** Methods whose repetition changes nothing (RFC 9110 section 9.2.2, and QUERY; fetch sends no TRACE). */
export const idempotent: RegExp = /^(GET|HEAD|OPTIONS|PUT|DELETE|QUERY)$/;

/** Statuses after which the same request may be answered otherwise a little later. */
export const transient: RegExp = /408|409|429|5../;

/**
 * Milliseconds to wait before retry number `retry` (from 0): `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110
 * section 10.2.3), else a growing time with jitter. `undefined` where the server asks for too long a wait.
 */
export function delayBefore(retry: number, headers: Headers | undefined, policy: RetryPolicy): number | undefined {
  const { retryDelay = 500, maxRetryAfter = 60_000 } = policy;
  const [ms, after] = ['retry-after-ms', 'retry-after'].map((name) => `${headers?.get(name)}`);
  // Zero falls through to a date long ago, which is as short; what is not a number falls through to the end.
  const asked = Number(ms) || Number(after) * 1000 || Date.parse(`${after}`) - Date.now();
  if (Number.isNaN(asked)) return retryDelay * Math.min(2 ** retry, 16) * (1 - Math.random() / 4);
  return asked > maxRetryAfter ? undefined : Math.max(asked, 0);
}
