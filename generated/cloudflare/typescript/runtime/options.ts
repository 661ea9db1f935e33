// What callers can set, for a client and for one request.

import type { Auth } from './credentials.js';
import type { RetryPolicy } from './retry.js';

/** Headers by name; `null` removes one that would be sent otherwise, `undefined` changes nothing. */
export type HeaderOptions = Readonly<Record<string, string | null | undefined>>;

/** Anything like `console`. */
export interface Logger {
  debug?(message: string, details?: unknown): void;
  warn?(message: string, details?: unknown): void;
}

/** Sends one request. */
export type Send = (request: Request) => Promise<Response>;

/**
 * Sees each request to the API before it is sent, credentials included, and its answer: `(request, next) => next(request)`.
 * Not asked for redirects to other origins.
 */
export type Middleware = (request: Request, next: Send) => Promise<Response>;

/** Options of a client; `Scheme` are the document's security scheme names. */
export interface ClientOptions<Scheme extends string = string> extends RetryPolicy {
  /** Credentials by security scheme; what is configured is sent, whatever the document says about an operation. */
  readonly auth?: Auth<Scheme>;
  /** Wins over every server of the document. The only origin that credentials are sent to. */
  readonly baseUrl?: string | undefined;
  /** Values for the variables of the document's servers. They become part of the host: not for untrusted input. */
  readonly serverVariables?: Readonly<Record<string, string>>;
  readonly fetch?: Send;
  /** Sent with every request; win over credentials. */
  readonly headers?: HeaderOptions;
  /** Milliseconds for one try, body included; 0 for none. Default: 60,000. For all tries together: `signal: AbortSignal.timeout(ms)`. */
  readonly timeout?: number | undefined;
  /** Further tries after a connection error, timeout, 408, 409, 429 or 5xx, of idempotent requests. Default: 2. */
  readonly retries?: number | undefined;
  /** Redirects in a row that are followed, where that is safe; more are an error. Default: 5. */
  readonly redirects?: number;
  /** The first is the outermost. */
  readonly middleware?: readonly Middleware[];
  /** Told why and when a request is tried again. For more, `logRequests` is a middleware. */
  readonly logger?: Logger;
}

/** Options of one request; they win over the client's. */
export interface RequestOptions {
  /** Aborts the request, its waits between tries, and a stream that it gave. */
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number | undefined;
  readonly retries?: number | undefined;
  /** Win over everything else that sets a header. */
  readonly headers?: HeaderOptions;
  /** Sent as `Idempotency-Key`, the same in each try; makes a POST or PATCH safe to try again. */
  readonly idempotencyKey?: string;
}

/** For helpers that build on a client, such as pagination. */
export interface ExchangeOptions extends RequestOptions {
  /**
   * Where to send the operation instead of its own URL, such as a `next` link; relative to the base URL. Parameters in path and query
   * are then not sent. Another origin than the API's is refused with an `InputError` before anything is sent.
   */
  readonly url?: string | undefined;
  /** Leaves the body unread: `body` and `value` of the exchange are `undefined`, the timeout ends with the headers. */
  readonly raw?: boolean;
}
