import type { ApiData, Operation } from './operation.js';
import type { ClientOptions, RequestOptions } from './options.js';
import type { Exchange } from './request.js';
/** What generated functions are given. Made by {@link connect}. */
export interface Client {
    /**
     * Sends the operation at once, for the complete answer, error answers included.
     * `input` holds parameters by name, and `body`, `contentType`, `accept`.
     */
    exchange(operation: Operation, input?: object, options?: RequestOptions): Promise<Exchange>;
}
/** A client for an API. Nothing is sent, and options are not checked, before the first request. */
export declare function connect(api: ApiData, client?: ClientOptions): Client;
