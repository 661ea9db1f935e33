// Follows redirects without `fetch`'s help, which would carry API keys and bodies to other origins.

/** Sends one request and gives the answer to it, whatever its status. */
export type Send = (request: Request) => Promise<Response>;

export interface RedirectPolicy {
  /** How many in a row are followed; 0 gives 3xx answers back as they are. */
  readonly max: number;
  /** The body for 307 and 308, `undefined` where there is none or it cannot be sent twice. */
  readonly body: BodyInit | undefined;
  /** Makes the error for an answer that cannot be followed. */
  readonly refuse: (detail: string) => Error;
}

/**
 * Sends and follows (RFC 9110 section 15.4). Another origin gets no header but `Accept`, no cookie, no key and no body;
 * https never becomes http. Browsers do not show where a redirect goes, so there it is an error.
 */
export async function follow(request: Request, send: Send, policy: RedirectPolicy): Promise<Response> {
  let current = request;
  for (let count = 0; ; count++) {
    const response = await send(current);
    if (response.type === 'opaqueredirect') throw policy.refuse('redirected, and browsers do not show where');
    const location = response.headers.get('location');
    if (!policy.max || !location || !/^30[12378]$/.test(`${response.status}`)) return response;
    if (count === policy.max) throw policy.refuse(`more than ${count} redirects`);
    current = redirected(current, { status: response.status, location }, policy);
    await response.body?.cancel();
  }
}

function redirected(request: Request, to: { status: number; location: string }, policy: RedirectPolicy): Request {
  const from = new URL(request.url);
  const target = URL.canParse(to.location, from) ? new URL(to.location, from) : undefined;
  const allowed = target && !target.username && (target.protocol === 'https:' || target.protocol === from.protocol);
  if (!target || !allowed) throw policy.refuse('redirected to an address that is not safe to follow');
  const { status } = to;
  const asGet = status === 303 ? request.method !== 'HEAD' : status < 303 && request.method === 'POST';
  const body = asGet || !request.body ? null : policy.body;
  const stays = target.origin === from.origin;
  if (body === undefined || (body && !stays)) throw policy.refuse('redirected, and the body cannot go along');
  const headers = new Headers(stays ? request.headers : { accept: request.headers.get('accept') ?? '*/*' });
  if (!body) headers.delete('content-type');
  const method = asGet ? 'GET' : request.method;
  return new Request(target, { method, headers, body, signal: request.signal, redirect: 'manual' });
}
