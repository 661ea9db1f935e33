// One request before it is sent: operation, input and options in, URL, headers and body out.

import type { SentCredential } from './credentials.js';
import { InputError } from './errors.js';
import type { ApiData, Operation, ParameterData } from './operation.js';
import type { ClientOptions, ExchangeOptions, HeaderOptions } from './options.js';
import { parameterText } from './styles.js';
import { baseUrl as serverUrl, buildUrl, parseUrl } from './url.js';

/** Everything a request is made of: options of the client and of the request in one, and what they are for. */
export interface Call extends Omit<ClientOptions, 'headers'>, ExchangeOptions {
  readonly api: ApiData;
  readonly operation: Operation;
  readonly input: Readonly<Record<string, unknown>>;
  /** The client's headers; `headers` are the request's. */
  readonly defaults: HeaderOptions | undefined;
}

export interface Draft {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
}

/**
 * Of what sets the same header the later wins: negotiation, credentials, the client's headers, parameters, the request's headers.
 *
 * @throws {InputError} where the input cannot be sent.
 */
export function draft(call: Call, credentials: readonly SentCredential[]): Draft {
  const { operation, input, defaults = {}, headers: own = {}, idempotencyKey, url: link } = call;
  const { method, accept = [], parameters = [], write } = operation;
  const { body = null, contentType } = write?.(operation, input) ?? {};
  const headers = new Headers();
  const query: string[] = [];
  let { path } = operation;
  const set = ([name, value]: [string, unknown]): void => setHeader(headers, name, value);
  const add = (parameter: ParameterData, value: unknown): void => {
    const { name, in: location } = parameter;
    const text = parameterText(parameter, value);
    if (location === 'header') set([name, value && text]);
    else if (location === 'path') path = path.replaceAll(`{${name}}`, () => text || '{}');
    else if (location !== 'cookie') query.push(text);
    else if (text) set([location, joined('; ', [headers.get(location), text])]);
  };
  set(['accept', (accept[1] && input['accept']) || accept[0] || 'application/json']);
  set(['content-type', contentType]);
  credentials.forEach(([scheme, text]) => add(scheme, text));
  Object.entries(defaults).forEach(set);
  for (const parameter of parameters)
    // A link brings its own query: the caller's filters would change what it means.
    if (!link || parameter.in === 'header') add(parameter, input[parameter.key ?? parameter.name]);
  set(['idempotency-key', idempotencyKey]);
  Object.entries(own).forEach(set);
  const url = urlOf(call, path);
  url.search = joined('&', new Set([...url.search.slice(1).split('&'), ...query]));
  return { url, method, headers, body };
}

function joined(separator: string, texts: Iterable<string | null>): string {
  return [...texts].filter(Boolean).join(separator);
}

/** The platform's own error repeats the value, and it takes a line break at the end without a word. */
function setHeader(headers: Headers, name: string, value: unknown): void {
  try {
    if (/[\r\n]/.test(`${value}`)) throw value;
    if (value === null) headers.delete(name);
    else if (value !== undefined) headers.set(name, `${value}`);
  } catch {
    throw new InputError(`header ${name} has a character that HTTP does not allow`);
  }
}

/** A link is compared with the base, which the caller fixed, and never with where an answer came from. */
function urlOf({ api, operation, baseUrl, serverVariables, url: link }: Call, path: string): URL {
  const [server = { url: '/' }] = operation.servers ?? api.servers;
  const base = serverUrl(baseUrl ? { url: baseUrl } : server, serverVariables);
  if (!link) return buildUrl(base, path);
  const url = parseUrl(link, `${base}/`);
  if (url.origin === parseUrl(base).origin) return url;
  throw new InputError(`${url.origin} is not the API's origin`);
}
