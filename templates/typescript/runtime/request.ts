// What a request function returns: one exchange with the server, looked at in the way the caller asks for.

import type { Client } from './client.js';
import type { ApiError } from './errors.js';
import type { RequestOptions } from './options.js';

/**
 * A success answer, for unions keyed on `status`: a code, or a class of codes without those that are other members' own. They
 * are taken out here, where a compiler does it for who asks only, and unconstrained, so that it compares nothing.
 */
export interface Success<Status, Data, Except = never> {
  readonly ok: true;
  readonly status: Exclude<Status, Except>;
  readonly data: Data;
  readonly response: Response;
}

/** An error answer; `error` is the parsed body, the status as in `Success`. */
export interface Failure<Status, Body, Except = never> {
  readonly ok: false;
  readonly status: Exclude<Status, Except>;
  readonly error: Body;
  readonly response: Response;
}

/** What {@link ApiRequest.result} gives where the document says nothing about statuses. */
export type Result<Data> = Success<number, Data> | Failure<number, unknown>;

/** A complete answer. */
export interface Exchange {
  readonly response: Response;
  /** The whole parsed body. */
  readonly envelope: unknown;
  /** The body without its envelope. */
  readonly data: unknown;
  /** There where the answer is an error; nothing is thrown for it. */
  readonly error?: ApiError | undefined;
}

/**
 * A request on its way. `Data` is the success value, `Responses` the union over the documented statuses, `Envelope` the
 * whole success body. However many methods are called, there is one exchange.
 */
export interface ApiRequest<Data, Responses = Result<Data>, Envelope = Data> extends Promise<Data> {
  /** The success value with the response and the whole body. Rejects as the request itself does. */
  withResponse(): Promise<{ readonly data: Data; readonly response: Response; readonly envelope: Envelope }>;
  /** Success or failure by status. Rejects only where there is no answer (connection, timeout, abort, body that cannot be parsed). */
  result(): Promise<Responses>;
}

/**
 * What generated functions call: sends an `Operation` at once. A bundle of lists only has no code for it. What it takes and
 * returns is `any`, since its callers say what it is: inferring and comparing that for thousands of functions takes a
 * compiler long.
 */
export function apiRequest(client: Client, operation: any, input?: any, options?: RequestOptions): any {
  const exchange = client.exchange(operation, input, options);
  const success = exchange.then(({ data, error }) => {
    if (error) throw error;
    return data;
  });
  return Object.assign(success, {
    withResponse: async () => {
      await success;
      return exchange;
    },
    result: async () => {
      // Who asks for the result instead of the data is not to be told of an error by an unhandled rejection.
      success.catch(() => {});
      const { data, response, error } = await exchange;
      return { ok: !error, status: response.status, response, ...(error ? { error: error.body } : { data }) };
    },
  });
}
