// Follows redirects without `fetch`'s help, which would carry API keys and bodies to other origins.

import { held } from './held.js';
import type { Send } from './options.js';

/**
 * A `fetch` that follows up to `max` redirects in a row (RFC 9110 section 15.4): `createClient({ fetch: followRedirects() })`.
 * Another origin gets no header but `Accept`, no cookie, no key and no body; https never becomes http. What must not be
 * followed, or cannot be because a browser hides where it leads, is given back as it is.
 */
export function followRedirects(send: Send = fetch, max = 5): Send {
  return async (request) => {
    const spare = request.body ? request.clone() : request;
    const response = await send(request);
    const next = max > 0 ? nextRequest(spare, response) : undefined;
    if (next) await response.body?.cancel();
    else if (spare !== request) await spare.body?.cancel();
    return next ? followRedirects(send, max - 1)(next) : response;
  };
}

function nextRequest(request: Request, { status, headers }: Response): Request | undefined {
  const location = headers.get('location');
  if (location === null || !/30[12378]/.test(`${status}`) || !URL.canParse(location, request.url)) return undefined;
  const [from, target] = [new URL(request.url), new URL(location, request.url)];
  const stays = target.origin === from.origin;
  const asGet = status === 303 ? request.method !== 'HEAD' : status < 303 && request.method === 'POST';
  const isSafe = target.protocol === 'https:' || target.protocol === from.protocol;
  if (!isSafe || (request.body && !asGet && !stays)) return undefined;
  const kept = new Headers();
  request.headers.forEach((value, name) => {
    if (name === 'accept' || (stays && !(asGet && name.startsWith('content-')))) kept.append(name, value);
  });
  const init = {
    method: asGet ? 'GET' : request.method,
    headers: kept,
    body: asGet ? null : request.body,
    signal: request.signal,
    redirect: 'manual',
    duplex: 'half',
  };
  const next = new Request(target, init as RequestInit);
  held.set(request, next);
  return next;
}
