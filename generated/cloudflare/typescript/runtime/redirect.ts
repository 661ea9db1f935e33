// Follows redirects without `fetch`'s help, which would carry API keys and bodies to other origins.

import type { Draft } from './draft.js';

/**
 * Sends and follows up to `max` redirects (RFC 9110 section 15.4). Another origin gets no header but `Accept`, no cookie, no
 * key and no body; https never becomes http.
 *
 * @returns `undefined` for a redirect that must not be followed, or cannot be because a browser hides where it leads.
 */
export async function follow(
  draft: Draft,
  send: (draft: Draft) => Promise<Response>,
  max: number,
): Promise<Response | undefined> {
  const response = await send(draft);
  const { status } = response;
  const location = response.headers.get('location');
  // What a browser hides has status 0.
  if (status && !(location && /30[12378]/.test(`${status}`))) return response;
  await response.body?.cancel();
  const next = location && max && redirected(draft, status, new URL(location, draft.url));
  return next ? follow(next, send, max - 1) : undefined;
}

function redirected({ url, method, headers, body }: Draft, status: number, target: URL): Draft | undefined {
  const stays = target.origin === url.origin;
  const asGet = status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST';
  // In the alphabet, every scheme that is less safe than https stands before it, and before http.
  if (target.protocol < url.protocol || (body && !asGet && !stays)) return undefined;
  return {
    url: target,
    method: asGet ? 'GET' : method,
    headers: stays ? headers : new Headers({ accept: `${headers.get('accept')}` }),
    body: asGet ? null : body,
  };
}
