// The client: turns an operation and its input into an answer, with credentials, tries, timeouts and typed errors.

import { credentialsOf, isRenewable, type SentCredential } from './credentials.js';
import { type Call, draft } from './draft.js';
import { ConnectionError } from './errors.js';
import type { ApiData, Operation } from './operation.js';
import type { ClientOptions, ExchangeOptions, RequestOptions } from './options.js';
import { type ApiRequest, apiRequest, type Exchange } from './request.js';
import { delayBefore, isIdempotent, isTransient } from './retry.js';
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
export function connect(api: ApiData, options: ClientOptions = {}): Client {
  const client = { ...options };
  const run = (operation: Operation, input: object = {}, request: ExchangeOptions = {}): Promise<Exchange> =>
    // Without a prototype, a parameter called `constructor` is absent unless the caller gives it.
    exchange({ api, client, operation, input: { __proto__: null, ...input } as Call['input'], options: request });
  return {
    exchange: run,
    send: (operation, input, request) => apiRequest((raw) => run(operation, input, { ...request, raw })),
  };
}

/** Tries until there is an answer to keep. */
async function exchange(call: Call): Promise<Exchange> {
  const { api, client, operation, options } = call;
  const { auth = {}, logger } = client;
  const limit = { operation, signal: options.signal, ms: (options.timeout ?? client.timeout ?? 60_000) || Infinity };
  let credentials: readonly SentCredential[] | undefined;
  let refresh = false;
  for (let retry = 0; ;) {
    credentials ??= await within(limit, () => credentialsOf(api, auth, { operation, refresh }));
    const sent = { ...draft(call, credentials), credentials };
    const outcome = await within(limit, (signal) => transmit(call, sent, signal)).catch(connectionError);
    const replace = !refresh && isRefused(outcome) && isRenewable(auth) && isReplayable(call);
    const wait = replace ? 0 : waitBefore(retry, outcome, { call, headers: sent.headers });
    if (wait === undefined) return answerOf(outcome);
    if (options.raw && 'response' in outcome) await outcome.response.body?.cancel();
    if (replace) {
      refresh = true;
      credentials = undefined;
    } else {
      retry++;
      logger?.warn?.(`[${operation.method}] ${operation.path}: retry ${retry} in ${Math.round(wait)} ms`);
      await pause({ ...limit, ms: wait });
    }
  }
}

type Outcome = Exchange | ConnectionError;

function connectionError(error: unknown): ConnectionError {
  if (error instanceof ConnectionError) return error;
  throw error;
}

function answerOf(outcome: Outcome): Exchange {
  if (outcome instanceof ConnectionError) throw outcome;
  return outcome;
}

function isRefused(outcome: Outcome): boolean {
  return 'response' in outcome && outcome.response.status === 401;
}

/** A stream is gone once it was sent. */
function isReplayable({ input }: Call): boolean {
  return !(input['body'] instanceof ReadableStream);
}

/** Milliseconds, or `undefined` where the outcome is final. */
function waitBefore(retry: number, outcome: Outcome, sent: { call: Call; headers: Headers }): number | undefined {
  const { client, operation, options } = sent.call;
  const response = 'response' in outcome ? outcome.response : undefined;
  const repeatable = isIdempotent(operation.method) || sent.headers.has('idempotency-key');
  const left = retry < (options.retries ?? client.retries ?? 2);
  const worthIt = left && repeatable && isReplayable(sent.call) && (!response || isTransient(response.status));
  return worthIt ? delayBefore(retry, response?.headers, client) : undefined;
}
