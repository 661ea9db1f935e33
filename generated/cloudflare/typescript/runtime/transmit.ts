// One try: a request through middleware, redirects and fetch, and its answer read.

import type { SentCredential } from './credentials.js';
import { type Call, type Draft, draft } from './draft.js';
import { ConnectionError, RequestError } from './errors.js';
import type { Send } from './options.js';
import { readResponse } from './read.js';
import { follow } from './redirect.js';
import type { Exchange } from './request.js';

/**
 * Error answers are returned, not thrown.
 *
 * @throws {ConnectionError} when there is no complete answer.
 * @throws {RequestError} when the answer cannot be followed or read.
 */
export async function transmit(
  call: Call,
  credentials: readonly SentCredential[],
  signal: AbortSignal,
): Promise<Exchange> {
  const { operation, fetch: platform = fetch, middleware = [], redirects = 5, signal: caller, raw } = call;
  const failed = (error: unknown): never => {
    if (error instanceof RequestError) throw error;
    const { code = '' } = Object((error as Error).cause);
    throw new ConnectionError(operation, `connection failed ${code}`);
  };
  const direct: Send = async (request) => platform(request).catch(failed);
  const layered = middleware.reduceRight<Send>((next, layer) => (request) => layer(request, next), direct);
  const first = draft(call, credentials);
  // A body that is left unread can outlive this try, so the platform has to watch the caller's signal for it.
  const watched = raw && caller ? AbortSignal.any([signal, caller]) : signal;
  const send = ({ url, ...rest }: Draft): Promise<Response> => {
    const request = new Request(url, { ...rest, signal: watched, redirect: 'manual', duplex: 'half' } as RequestInit);
    // Middleware may add credentials, so it does not see requests to other origins.
    return (url.origin === first.url.origin ? layered : direct)(request);
  };
  const response = await follow(first, send, redirects);
  if (!response) throw new RequestError(operation, 'unsafe redirect');
  if (raw) return { response, body: undefined, value: undefined };
  return readResponse(response, { operation, signal: caller, credentials }).catch(failed);
}
