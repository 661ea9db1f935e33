// The client: turns an operation and its input into an answer, trying again where that helps.

import { credentialsOf } from './credentials.js';
import type { Call } from './draft.js';
import { ConnectionError } from './errors.js';
import type { ApiData, Operation } from './operation.js';
import type { ClientOptions, ExchangeOptions, RequestOptions } from './options.js';
import { type ApiRequest, apiRequest, type Exchange } from './request.js';
import { delayBefore, idempotent, transient } from './retry.js';
import { transmit } from './transmit.js';
import { pause, within } from './within.js';

/** What generated functions call. Made by {@link connect}. */
export interface Client {
  /** Sends the operation at once. `input` holds parameters by name, and `body`, `contentType`, `accept`. */
  send<Data, Responses, Envelope = Data>(
    operation: Operation,
    input?: object,
    options?: RequestOptions,
  ): ApiRequest<Data, Responses, Envelope>;
  /** The same for helpers: the complete answer, error answers included, optionally from another URL of the API. */
  exchange(operation: Operation, input?: object, options?: ExchangeOptions): Promise<Exchange>;
}

/** A client for an API. Nothing is sent, and options are not checked, before the first request. */
export function connect(api: ApiData, client: ClientOptions = {}): Client {
  const run: Client['exchange'] = (operation, values, options) => {
    // Without a prototype, a parameter called `constructor` is absent unless the caller gives it.
    const input = { __proto__: null, ...values } as Call['input'];
    const { headers: defaults, ...inherited } = client;
    const { timeout = client.timeout, retries = client.retries } = options ?? {};
    return exchange({ ...inherited, ...options, timeout, retries, api, operation, input, defaults });
  };
  return {
    exchange: run,
    send: (operation, input, options) => apiRequest((raw) => run(operation, input, { ...options, raw })),
  };
}

/** The answer; where the server refuses the credentials and they can be asked for again, that of a second time. */
async function exchange(call: Call): Promise<Exchange> {
  const answer = await exchangeWith(call, false);
  const isRenewable = Object.values(call.auth ?? {}).some((source) => typeof source === 'function');
  const isRefused = answer.response.status === 401 && isRenewable && isReplayable(call);
  return isRefused ? exchangeWith(call, true) : answer;
}

/** A stream is gone once it was sent. */
function isReplayable({ input }: Call): boolean {
  return !(input['body'] instanceof ReadableStream);
}

/** Tries until there is an answer to keep. */
async function exchangeWith(call: Call, refresh: boolean): Promise<Exchange> {
  const { operation, retries = 2, idempotencyKey, raw, logger } = call;
  const mayRepeat = isReplayable(call) && (idempotent.test(operation.method) || idempotencyKey);
  const credentials = await within(call, () => credentialsOf(call, refresh));
  for (let retry = 0; ;) {
    const outcome = await within(call, (signal) => transmit(call, credentials, signal)).catch(failure);
    const { response, error } = outcome;
    const isFinal = !mayRepeat || retry >= retries || !transient.test(`${response?.status ?? 503}`);
    const wait = isFinal ? undefined : delayBefore(retry++, response?.headers, call);
    if (wait !== undefined) {
      if (raw) await response?.body?.cancel();
      logger?.warn?.(`${error?.message}; again in ${Math.round(wait)} ms`);
      await pause(call, wait);
    } else if (response) return outcome as Exchange;
    else throw error;
  }
}

function failure(error: unknown): { readonly response?: undefined; readonly error: Error } {
  if (error instanceof ConnectionError) return { error };
  throw error;
}
