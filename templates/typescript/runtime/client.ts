// The client: turns an operation and its input into an answer, trying again where that helps.

import type { SentCredential } from './credentials.js';
import type { Call } from './draft.js';
import { ConnectionError } from './errors.js';
import type { ApiData, Operation } from './operation.js';
import type { ClientOptions, RequestOptions } from './options.js';
import type { Exchange } from './request.js';
import { idempotent, retryDelay, transient } from './retry.js';
import { transmit } from './transmit.js';
import { within } from './within.js';

/** What generated functions are given. Made by {@link connect}. */
export interface Client {
  /**
   * Sends the operation at once, for the complete answer, error answers included.
   * `input` holds parameters by name, and `body`, `contentType`, `accept`.
   */
  exchange(operation: Operation, input?: object, options?: RequestOptions): Promise<Exchange>;
}

/** A client for an API. Nothing is sent, and options are not checked, before the first request. */
export function connect(api: ApiData, client: ClientOptions = {}): Client {
  const exchange: Client['exchange'] = async (operation, values, options = {}) => {
    // Without a prototype, a parameter called `constructor` is absent unless the caller gives it.
    const input = { __proto__: null, ...values } as Call['input'];
    const call: Call = { api, client, operation, options, input };
    const { timeout = client.timeout ?? 60_000, retries = client.retries ?? 2 } = options;
    // A stream is gone once it was sent.
    const isStream = (input['body'] as Partial<ReadableStream> | undefined)?.getReader;
    const mayRepeat = !isStream && (idempotent.test(operation.method) || options.idempotencyKey);
    let credentials: readonly SentCredential[] | undefined;
    const attempt = async (signal: AbortSignal): Promise<Exchange> =>
      transmit(call, (credentials ??= (await api.authenticate?.(call)) ?? []), signal);
    for (let retry = 0; ;) {
      const outcome: Outcome = await within(call, timeout || Infinity, attempt).catch((error: unknown) => ({ error }));
      const { response, error } = outcome;
      const isTransient = response ? transient.test(`${response.status}`) : error instanceof ConnectionError;
      const mayTry = mayRepeat && isTransient && retry < retries;
      const wait = mayTry ? (client.retryDelay ?? retryDelay)(retry++, response?.headers) : undefined;
      if (wait === undefined) {
        if (response) return outcome as Exchange;
        throw error;
      }
      await within(call, wait);
    }
  };
  return { exchange };
}

/** An answer, or why there is none. */
interface Outcome extends Partial<Omit<Exchange, 'error'>> {
  readonly error?: unknown;
}
