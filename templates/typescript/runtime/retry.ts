// When a request is worth another try, and how long to wait before it.

export interface RetryPolicy {
  /** Milliseconds before the first retry; doubles each time up to 16 times this. Default: 500, so 8 s at most. */
  readonly retryDelay?: number;
  /** The longest wait in milliseconds that a server may ask for; when it asks for more, its answer is final. Default: 60,000. */
  readonly maxRetryAfter?: number;
}

/** Methods whose repetition changes nothing (RFC 9110 section 9.2.2); QUERY by its draft. */
export function isIdempotent(method: string): boolean {
  return /^(GET|HEAD|OPTIONS|PUT|DELETE|TRACE|QUERY)$/.test(method);
}

/** Whether the same request may be answered otherwise a little later. */
export function isTransient(status: number): boolean {
  return status >= 500 || status === 408 || status === 409 || status === 429;
}

/** Milliseconds to wait before retry number `retry` (from 0), `undefined` where the server asks for too long a wait. */
export function delayBefore(retry: number, headers: Headers | undefined, policy: RetryPolicy): number | undefined {
  const { retryDelay = 500, maxRetryAfter = 60_000 } = policy;
  const asked = retryAfter(headers);
  if (asked !== undefined) return asked <= maxRetryAfter ? asked : undefined;
  return retryDelay * Math.min(2 ** retry, 16) * (0.75 + Math.random() / 4);
}

/** `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110 section 10.2.3); junk counts as absent. */
function retryAfter(headers: Headers | undefined): number | undefined {
  const text = headers?.get('retry-after') || 'none';
  const ms = headers?.get('retry-after-ms') || 'none';
  const asked = [Number(ms), Number(text) * 1000, Date.parse(text) - Date.now()].find((time) => !Number.isNaN(time));
  return asked && Math.max(0, asked);
}
