import type { Auth } from './credentials.js';
import type { RetryDelay } from './retry.js';
/** Headers by name; `null` removes one that would be sent otherwise, `undefined` changes nothing. */
export type HeaderOptions = Readonly<Record<string, string | null | undefined>>;
/** Sends one request. */
export type Send = (request: Request) => Promise<Response>;
/**
 * Sees each try before it is sent, credentials included, and its answer: `(request, next) => next(request)`. Where redirects are
 * followed it sees the first request and the last answer, so nothing that it adds can reach another origin.
 */
export type Middleware = (request: Request, next: Send) => Promise<Response>;
/** Options of a client; `Scheme` are the document's security scheme names. */
export interface ClientOptions<Scheme extends string = string> {
    /** Credentials by security scheme; what is configured is sent, whatever the document says about an operation. */
    readonly auth?: Auth<Scheme>;
    /** Wins over every server of the document. The only origin that credentials are sent to. */
    readonly baseUrl?: string | undefined;
    /** Values for the variables of the document's servers. They become part of the host: not for untrusted input. */
    readonly serverVariables?: Readonly<Record<string, string>>;
    /** Default: the platform's. `followRedirects()` follows redirects where that is safe; else they are error answers. */
    readonly fetch?: Send;
    /** Sent with every request; win over credentials. */
    readonly headers?: HeaderOptions;
    /** Milliseconds for one try, body included; 0 for none. Default: 60,000. For all tries together: `signal: AbortSignal.timeout(ms)`. */
    readonly timeout?: number | undefined;
    /** Further tries after a connection error, timeout, 408, 409, 429 or 5xx, of idempotent requests. Default: 2. */
    readonly retries?: number | undefined;
    /**
     * How long to wait before a retry. Default: what `Retry-After` says, up to a minute, else 0.5 s and more:
     * `(retry, headers) => retryDelay(retry, headers, 100, 300_000)` starts with a tenth of a second and waits up to five minutes.
     */
    readonly retryDelay?: RetryDelay;
    /** `logRequests(console)`, or several by `chain`. */
    readonly middleware?: Middleware;
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
