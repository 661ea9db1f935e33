// The request to send: operation, input and options in; URL, headers and body out.

import type { SentCredential } from './credentials.js';
import { InputError } from './errors.js';
import type { ApiData, Operation, ParameterData } from './operation.js';
import type { ClientOptions, RequestOptions, HeaderOptions } from './options.js';
import { parameterText } from './styles.js';
import { urlOf } from './url.js';

/** Everything a request is made of. */
export interface Call {
  readonly api: ApiData;
  readonly client: ClientOptions;
  readonly operation: Operation;
  readonly options: RequestOptions;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Of what sets the same header the later wins: negotiation, credentials, the client's headers, parameters, the request's headers.
 *
 * @throws {InputError} where the input cannot be sent.
 */
export function draft(call: Call, credentials: readonly SentCredential[], signal: AbortSignal): Request {
  const { operation, input, client, options } = call;
  const { method, accept: [accept = 'application/json', further] = [], parameters = [], style, write } = operation;
  const listed = typeof parameters === 'string' ? parameters.split(',') : parameters;
  const { contentType, ...written } = write?.(operation, input) ?? {};
  const headers = new Headers();
  const query: string[] = [];
  let { path } = operation;
  const set = (fields: HeaderOptions = {}): void => {
    for (const [name, value] of Object.entries(fields)) {
      // The platform's own error would repeat the value.
      if (/[^\t -~\x80-\xff]/.test(`${value}`)) throw new InputError(`header ${name} is malformed`);
      if (value === null) headers.delete(name);
      else if (value !== undefined) headers.set(name, value);
    }
  };
  const add = (parameter: ParameterData, value: unknown): void => {
    const { name, in: location } = parameter;
    const text = parameterText(parameter, value);
    if (location === 'header') set({ [name]: (value && text) as string | undefined });
    else if (location === 'path') path = path.replaceAll(`{${name}}`, () => text || '/./');
    else if (parameter.put) parameter.put(headers, text);
    else query.push(text);
  };
  set({ accept: (further && (input['accept'] as string)) || accept, 'content-type': contentType });
  for (const [scheme, text] of credentials) add(scheme, text);
  set(client.headers);
  for (const one of listed) {
    let parameter: ParameterData;
    if (typeof one !== 'string') parameter = one;
    else parameter = path.includes(`{${one}}`) ? { name: one, in: 'path' } : { name: one, in: 'query', style };
    add(parameter, input[parameter.key ?? parameter.name]);
  }
  set({ 'idempotency-key': options.idempotencyKey, ...options.headers });
  const url = urlOf(call, path, query);
  return new Request(url, { method, headers, signal, redirect: 'manual', ...written } as RequestInit);
}
