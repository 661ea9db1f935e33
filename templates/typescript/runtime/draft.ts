// One try of a request, before it is sent: operation, input and options in, URL, headers and body out.

import type { SentCredential } from './credentials.js';
import { InputError } from './errors.js';
import type { ClientOptions, ExchangeOptions } from './options.js';
import type { ApiData, Operation, ParameterData } from './operation.js';
import { encodeComponent, parameterText } from './styles.js';
import { baseUrl, buildUrl, parseUrl } from './url.js';

/** Everything a request is made of. */
export interface Call {
  readonly api: ApiData;
  readonly client: ClientOptions;
  readonly operation: Operation;
  readonly input: Readonly<Record<string, unknown>>;
  readonly options: ExchangeOptions;
}

export interface Draft {
  readonly url: URL;
  readonly headers: Headers;
  readonly body: BodyInit | null;
}

interface Written {
  readonly in: ParameterData['in'];
  readonly name: string;
  readonly text: string;
}

/** @throws {InputError} where the input cannot be sent. */
export function draft(call: Call, credentials: readonly SentCredential[]): Draft {
  const written = (call.operation.parameters ?? []).flatMap((parameter): Written[] => {
    const value = call.input[parameter.key ?? parameter.name];
    const text = parameterText(parameter, value);
    return value === undefined || value === null ? [] : [{ in: parameter.in, name: parameter.name, text }];
  });
  const body = bodyOf(call);
  return {
    url: urlOf(call, written, credentials),
    headers: headersOf(call, { written, credentials, contentType: body.contentType }),
    body: body.init,
  };
}

/** The media type that the answer is asked for in. */
export function acceptOf({ operation, input }: Call): string {
  const types = operation.accept ?? [];
  const chosen = types.length > 1 ? input['accept'] : undefined;
  return typeof chosen === 'string' ? chosen : (types[0] ?? 'application/json');
}

function urlOf(call: Call, written: readonly Written[], credentials: readonly SentCredential[]): URL {
  const { api, client, operation, options } = call;
  const server = client.baseUrl ? { url: client.baseUrl } : (operation.servers ?? api.servers)[0];
  const base = baseUrl(server ?? { url: '/' }, client.serverVariables);
  const values = new Map(written.filter(({ in: place }) => place === 'path').map(({ name, text }) => [name, text]));
  const query = written.filter(({ in: place }) => place.startsWith('query')).map(({ text }) => text);
  const url = options.url ? linked(options.url, base, client) : buildUrl(base, operation.path, { values, query });
  const keys = credentials.filter((sent) => sent.in === 'query' && !url.searchParams.has(sent.name));
  url.search = [url.search.slice(1), ...keys.map(pair)].filter(Boolean).join('&');
  return url;
}

/** A link is compared with the base, which the caller fixed, and never with where an answer came from. */
function linked(link: string, base: string, client: ClientOptions): URL {
  const url = parseUrl(link, `${base}/`);
  if (url.origin === new URL(base).origin || client.allowedOrigins?.includes(url.origin)) return url;
  throw new InputError(`the link leads to ${url.origin}, which is not the API's origin`);
}

function pair({ name, value }: SentCredential): string {
  return `${encodeComponent(name)}=${encodeComponent(value)}`;
}

interface HeaderSources {
  readonly written: readonly Written[];
  readonly credentials: readonly SentCredential[];
  readonly contentType: string | undefined;
}

/** Later ones win: negotiation, credentials, the client's headers, parameters, the request's headers. */
function headersOf(call: Call, { written, credentials, contentType }: HeaderSources): Headers {
  const { client, options } = call;
  const cookies = [
    ...credentials.filter((sent) => sent.in === 'cookie').map(pair),
    ...written.filter((sent) => sent.in === 'cookie').map(({ text }) => text),
  ];
  const headers = new Headers();
  const set = ([name, value]: readonly [string, string | null | undefined]): void => setHeader(headers, name, value);
  set(['accept', acceptOf(call)]);
  set(['content-type', contentType]);
  set(['cookie', cookies.filter(Boolean).join('; ') || undefined]);
  credentials.filter((sent) => sent.in === 'header').forEach(({ name, value }) => set([name, value]));
  Object.entries(client.headers ?? {}).forEach(set);
  written.filter((sent) => sent.in === 'header').forEach(({ name, text }) => set([name, text]));
  set(['idempotency-key', options.idempotencyKey]);
  Object.entries(options.headers ?? {}).forEach(set);
  return headers;
}

/** The platform's own error repeats the value, and it takes a line break at the end without a word. */
function setHeader(headers: Headers, name: string, value: string | null | undefined): void {
  if (value === null) headers.delete(name);
  if (typeof value !== 'string') return;
  try {
    if (/[\r\n]/.test(value)) throw new TypeError('line break');
    headers.set(name, value);
  } catch {
    throw new InputError(`header ${name} has a line break or a character that HTTP does not allow`);
  }
}

function bodyOf({ operation, input }: Call): { readonly init: BodyInit | null; readonly contentType?: string } {
  const value = input['body'];
  const types = Object.keys(operation.body ?? {});
  if (value === undefined || !types[0]) return { init: null };
  const contentType = types.length > 1 ? String(input['contentType'] ?? types[0]) : types[0];
  const data = operation.body?.[contentType];
  if (!data) throw new InputError(`contentType has to be one of ${types.join(', ')}`);
  if (/^(GET|HEAD)$/.test(operation.method))
    throw new InputError(`fetch cannot send a ${operation.method} with a body`);
  const init = typeof data === 'function' ? data(value, contentType) : data.write(value, contentType, data.encoding);
  return { init, contentType: (init instanceof Blob && init.type) || contentType };
}
