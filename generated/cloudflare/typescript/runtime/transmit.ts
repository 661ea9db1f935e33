// One try: a request through middleware and fetch, and its answer read.

import type { SentCredential } from './credentials.js';
import { type Call, draft } from './draft.js';
import { ConnectionError, RequestError } from './errors.js';
import { held } from './held.js';
import type { Send } from './options.js';
import { readJson } from './read.js';
import type { Exchange } from './request.js';

/**
 * Error answers are returned, not thrown, and redirects are answers: the platform would take keys and bodies to other origins.
 *
 * @throws {ConnectionError} when there is no complete answer.
 * @throws {RequestError} when the answer cannot be read.
 */
export async function transmit(
  call: Call,
  credentials: readonly SentCredential[],
  signal: AbortSignal,
): Promise<Exchange> {
  const { operation, client } = call;
  const request = draft(call, credentials, signal);
  const { read = readJson, via = (send: Send) => send } = operation;
  const { fetch: platform = fetch, middleware } = client;
  const failed = (error: { readonly cause?: { readonly code?: unknown } }): never => {
    if (error instanceof RequestError) throw error;
    throw new ConnectionError(operation, `connection failed ${error.cause?.code ?? ''}`);
  };
  const direct: Send = async (made) => {
    held.set(request, made);
    const response = await via(platform)(made).catch(failed);
    held.set(response.body ?? request, request);
    return response;
  };
  const response = await (middleware?.(request, direct) ?? direct(request));
  return read(response, call, credentials).catch(failed);
}
