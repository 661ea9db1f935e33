// One try: a request through middleware, redirects and fetch, and its answer read.

import { mask, type SentCredential } from './credentials.js';
import { acceptOf, type Call, type Draft } from './draft.js';
import { ApiError, ConnectionError, InputError, RedirectError, RequestError } from './errors.js';
import { safeHeaders, safeUrl } from './log.js';
import { readResponse } from './read.js';
import { follow, type Send } from './redirect.js';
import type { Exchange } from './request.js';

export interface Sent extends Draft {
  readonly credentials: readonly SentCredential[];
}

/**
 * Error answers are returned, not thrown.
 *
 * @throws {ConnectionError} when there is no complete answer.
 * @throws {RedirectError | ParseError} when the answer cannot be used.
 */
export async function transmit(call: Call, sent: Sent, signal: AbortSignal): Promise<Exchange> {
  const { client, operation, options } = call;
  const hide = (text: string): string => mask(text, sent.credentials);
  const failed = (error: unknown): never => {
    throw error instanceof RequestError ? error : new ConnectionError(operation, hide(wordsOf(error)));
  };
  const request = requestOf(call, sent, signal);
  const line = `${request.method} ${hide(safeUrl(request.url))}`;
  client.logger?.debug?.(line, { headers: hide(JSON.stringify(safeHeaders(request.headers))) });
  const response = await transport(call, { request, sent, failed })(request);
  client.logger?.debug?.(`${line}: ${response.status}`);
  if (options.raw) return { response, body: undefined, value: undefined, error: undefined };
  const reading = await readResponse(response, { operation, accept: acceptOf(call), signal: options.signal }).catch(
    failed,
  );
  const error = response.ok && !reading.failed ? undefined : new ApiError(operation, { ...reading, response }, hide);
  return { response, body: reading.body, value: reading.value, error };
}

function requestOf({ operation, options }: Call, { url, headers, body }: Sent, signal: AbortSignal): Request {
  // A body that is left unread can outlive this try, so the platform has to watch the caller's signal for it.
  const watched = options.raw && options.signal ? AbortSignal.any([signal, options.signal]) : signal;
  const init = {
    method: operation.method,
    headers,
    body,
    signal: watched,
    redirect: 'manual',
    duplex: 'half',
  } as const;
  try {
    return new Request(url, init);
  } catch {
    throw new InputError(`fetch cannot send ${operation.method} ${operation.path}`);
  }
}

interface Transport {
  readonly request: Request;
  readonly sent: Sent;
  readonly failed: (error: unknown) => never;
}

/** Middleware around redirects around fetch: what middleware adds to a request does not reach other origins either. */
function transport({ client, operation }: Call, { request, sent, failed }: Transport): Send {
  const { fetch: send = globalThis.fetch, middleware = [], redirects = 5 } = client;
  const refuse = (detail: string): Error => new RedirectError(operation, detail);
  const once = async (current: Request): Promise<Response> => send(current).catch(failed);
  const policy = { max: redirects, refuse };
  const body = sent.body instanceof ReadableStream ? undefined : (sent.body ?? undefined);
  return middleware.reduceRight<Send>(
    (next, layer) => (current) => layer(current, next),
    (current) => follow(current, once, { ...policy, body: current === request ? body : undefined }),
  );
}

/** A platform's error in words, without the URL that some put into it. */
function wordsOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { code?: string } };
  return [message, cause?.code]
    .filter(Boolean)
    .join(': ')
    .replace(/\bhttps?:\S+/g, 'URL');
}
