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
    const body = request.body && request.clone().body; // what was sent is used up
    const response = await send(request);
    const next = max > 0 && nextRequest(request, body, response);
    await (next ? response.body : body)?.cancel();
    if (!next) return response;
    held.set(request, next);
    return followRedirects(send, max - 1)(next);
  };
}

function nextRequest(request: Request, sent: Request['body'], { status, headers }: Response): Request | undefined {
  const { url, method, signal } = request;
  const location = headers.get('location');
  if (!location || !/30[12378]/.test(`${status}`) || !URL.canParse(location, url)) return undefined;
  const from = new URL(url);
  const target = new URL(location, url);
  const stays = target.origin === from.origin;
  const asGet = status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST';
  const body = asGet ? null : sent;
  const isOpen = target.protocol !== 'https:' && target.protocol !== from.protocol;
  if (isOpen || (body && !stays)) return undefined;
  const kept = new Headers();
  request.headers.forEach((value, name) => {
    if (name === 'accept' || (stays && !(asGet && /content-/.test(name)))) kept.set(name, value);
  });
  return new Request(target, {
    method: asGet ? 'GET' : method,
    headers: kept,
    signal,
    redirect: 'manual',
    body,
    duplex: 'half',
  } as RequestInit);
}
