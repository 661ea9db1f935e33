// The client: turns an operation and its input into an answer, trying again where that helps.

import { credentialsOf, type SentCredential } from './credentials.js';
import { type Call, draft } from './draft.js';
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
    return exchange({ ...client, headers: {}, ...options, api, operation, input, defaults: client.headers });
  };
  return {
    exchange: run,
    send: (operation, input, options) => apiRequest((raw) => run(operation, input, { ...options, raw })),
  };
}

/** Tries until there is an answer to keep. */
async function exchange(call: Call): Promise<Exchange> {
  const { operation, input, auth = {}, retries = 2, idempotencyKey, raw, logger } = call;
  // A stream is gone once it was sent.
  const isReplayable = !(input['body'] instanceof ReadableStream);
  const mayRepeat = isReplayable && (idempotent.test(operation.method) || idempotencyKey);
  let mayRefresh = isReplayable && Object.values(auth).some((source) => typeof source === 'function');
  let credentials: readonly SentCredential[] | undefined;
  for (let retry = 0, refresh = false; ;) {
    const outcome = await within(call, async (signal) => {
      credentials ??= await credentialsOf(call, refresh);
      return transmit(call, draft(call, credentials), { credentials, signal });
    }).catch(noAnswer);
    const { response, error } = outcome;
    const { status = 503, headers } = response ?? {};
    refresh = mayRefresh && status === 401;
    const isWorthIt = mayRepeat && retry < retries && transient.test(`${status}`);
    const wait = refresh ? 0 : isWorthIt ? delayBefore(retry++, headers, call) : undefined;
    if (wait === undefined) return answerOf(outcome);
    if (refresh) credentials = undefined;
    mayRefresh &&= !refresh;
    if (raw) await response?.body?.cancel();
    logger?.warn?.(`${error?.message}; again in ${wait} ms`);
    await pause(call, wait);
  }
}

/** An {@link Exchange}, or the reason why there is none. */
type Outcome = Exchange | { readonly response?: undefined; readonly error: ConnectionError };

function noAnswer(error: unknown): Outcome {
  if (error instanceof ConnectionError) return { error };
  throw error;
}

function answerOf(outcome: Outcome): Exchange {
  if (outcome.response) return outcome;
  throw outcome.error;
}
