// Bytes of a URL: few redirects, never from https down to http, and secrets only for the origin they were given for.

import { DocumentError } from '../diagnostics.js';
import type { LoadLimits, LoadOptions } from '../source-document.js';
import { isPrivateHost } from './private-address.js';
import { readStreamBytes } from './read-bytes.js';

const maxRedirects = 5;

type FetchOptions = Pick<LoadOptions, 'headers' | 'allowsOrigin' | 'namedOrigins'>;

/** What was fetched; `uri` is where the redirects ended, the base of relative references (RFC 3986 section 5.1.3). */
export interface Fetched {
  readonly uri: string;
  readonly bytes: Uint8Array;
}

/**
 * Fetches `source`. `headers` go to its own origin only, also after a redirect. Throws {@link DocumentError} with exit
 * `io`; the message names the origin and the path, never the query, the credentials or the headers.
 */
export async function fetchBytes(
  source: string,
  { headers = {}, allowsOrigin = () => true, namedOrigins = [] }: FetchOptions,
  limits: LoadLimits,
): Promise<Fetched> {
  const first = validUrl(source);
  const signal = AbortSignal.timeout(limits.timeout);
  let url = first;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const own = url.origin === first.origin ? headers : {};
    const response = await request(url, own, signal, limits);
    const next = redirectTarget(response, url);
    if (next === null) return { uri: url.href, bytes: await body(response, url, limits) };
    await response.body?.cancel();
    if (!allowsOrigin(next)) throw fetchProblem(url, `it redirects to ${next.origin}, which is not allowed`);
    const isNamed = next.origin === first.origin || namedOrigins.includes(next.origin);
    if (!isNamed && (await isPrivateHost(next.hostname))) throw privateProblem(url, next);
    url = next;
  }
  throw fetchProblem(url, `more than ${maxRedirects} redirects`);
}

/** A server must not lead us to what only this machine or its network can reach, such as a cloud's metadata. */
function privateProblem(url: URL, next: URL): DocumentError {
  const hint = `allow it with --allow-refs ${next.origin}, or name that address itself`;
  return fetchProblem(url, `it redirects to ${next.origin}, a private address`, hint);
}

function validUrl(source: string): URL {
  if (URL.canParse(source)) return new URL(source);
  const message = 'this is no valid URL';
  throw new DocumentError(
    [{ severity: 'error', code: 'bad-url', pointer: '', message, hint: 'check the address' }],
    'usage',
  );
}

async function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  limits: LoadLimits,
): Promise<Response> {
  const accept = { accept: 'application/json, application/yaml, */*;q=0.5' };
  try {
    return await fetch(url, { headers: { ...accept, ...headers }, redirect: 'manual', signal });
  } catch (error) {
    throw fetchProblem(url, failureReason(error, limits));
  }
}

function redirectTarget(response: Response, url: URL): URL | null {
  const location = response.headers.get('location');
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return null;
  if (!URL.canParse(location, url)) throw fetchProblem(url, 'it redirects to something that is no URL');
  const target = new URL(location, url);
  if (target.protocol !== 'https:' && (url.protocol === 'https:' || target.protocol !== 'http:')) {
    throw fetchProblem(url, `it redirects to ${target.protocol}//, which is refused`);
  }
  return target;
}

async function body(response: Response, url: URL, limits: LoadLimits): Promise<Uint8Array> {
  if (!response.ok) throw fetchProblem(url, `the server answered ${response.status}`);
  if (response.body === null) return new Uint8Array();
  try {
    return await readStreamBytes(response.body, limits.maxBytes);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw fetchProblem(url, failureReason(error, limits));
  }
}

function failureReason(error: unknown, limits: LoadLimits): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `timeout after ${limits.timeout / 1000} s`;
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  // The messages of Headers hold the whole value, which may be a token: they are not repeated.
  return 'the request failed';
}

const fetchHint = 'check the address and the network; a private document needs --header';

function fetchProblem(url: URL, reason: string, hint = fetchHint): DocumentError {
  const message = `could not fetch ${url.origin}${url.pathname}: ${reason}`;
  return new DocumentError([{ severity: 'error', code: 'fetch-failed', pointer: '', message, hint }], 'io');
}
