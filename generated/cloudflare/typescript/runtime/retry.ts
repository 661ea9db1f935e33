// When a request is worth another try, and how long to wait before it.

/** Milliseconds to wait before retry number `retry` (from 0), `undefined` for no further try. */
export type RetryDelay = (retry: number, headers: Headers | undefined) => number | undefined;

/** Methods whose repetition changes nothing (RFC 9110 section 9.2.2, and QUERY; fetch sends no TRACE). */
export const idempotent: RegExp = /^(GET|HEAD|OPTIONS|PUT|DELETE|QUERY)$/;

/** Statuses after which the same request may be answered otherwise a little later. */
export const transient: RegExp = /408|409|429|5../;

/**
 * `Retry-After` in seconds or as a date (RFC 9110 section 10.2.3), `undefined` where that is more than `longest` milliseconds
 * away. Where the server says nothing, `first` milliseconds, doubled with each retry up to 16 times, with jitter.
 */
export function retryDelay(
  retry: number,
  headers: Headers | undefined,
  first = 500,
  longest = 60_000,
): number | undefined {
  const after = `${headers?.get('retry-after')}`;
  // Zero falls through to a date long ago, which is as short; what is not a number falls through to the end.
  const asked = Number(after) * 1000 || Date.parse(after) - Date.now();
  if (isNaN(asked)) return first * Math.min(2 ** retry, 16) * (1 - Math.random() / 4);
  return asked > longest ? undefined : Math.max(asked, 0);
}
