import type { SentCredential } from './credentials.js';
import type { ApiData, Operation } from './operation.js';
import type { ClientOptions, RequestOptions } from './options.js';
/** Everything a request is made of. */
export interface Call {
    readonly api: ApiData;
    readonly client: ClientOptions;
    readonly operation: Operation;
    readonly options: RequestOptions;
    readonly input: Readonly<Record<string, unknown>>;
}
/**
 * Of what sets the same header the later wins: negotiation, credentials, the client's headers, parameters, the request's headers.
 *
 * @throws {InputError} where the input cannot be sent.
 */
export declare function draft(call: Call, credentials: readonly SentCredential[], signal: AbortSignal): Request;
