// A client of a test server with two or three ways to authenticate, and operations to call.

import { connect } from '../../templates/typescript/runtime/client.js';
import type { ApiData, Operation } from '../../templates/typescript/runtime/operation.js';
import type { Client } from '../../templates/typescript/runtime/client.js';
import type { ClientOptions, RequestOptions } from '../../templates/typescript/runtime/options.js';
import { type ApiRequest, apiRequest } from '../../templates/typescript/runtime/request.js';
import { basic } from '../../templates/typescript/runtime/basic.js';
import { jsonBody } from '../../templates/typescript/runtime/bodies.js';
import { credentialsOf } from '../../templates/typescript/runtime/credentials.js';
import { putCookie } from '../../templates/typescript/runtime/cookie.js';
import { type RetryDelay, retryDelay } from '../../templates/typescript/runtime/retry.js';
import type { RequestFunction } from '../../templates/typescript/runtime/paginate-function.js';
import { writeBody } from '../../templates/typescript/runtime/body.js';

/** Schemes of every kind. */
export const schemes: NonNullable<ApiData['schemes']> = {
  token: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
  login: { in: 'header', name: 'Authorization', prefix: 'Basic ', write: basic },
  email: { in: 'header', name: 'X-Auth-Email' },
  key: { in: 'header', name: 'X-Auth-Key' },
  'the key + more': { in: 'header', name: 'X-Auth-Key' },
  query_key: { in: 'query', name: 'api key' },
  session: { in: 'cookie', name: 'session', put: putCookie },
};

/** Obeys `Retry-After`, but waits for a millisecond else. */
export const soon: RetryDelay = (retry, headers) => retryDelay(retry, headers, 1);

/** A client with {@link apiRequest} as a method. */
export interface Sender extends Client {
  send<Data, Responses>(operation: Operation, input?: object, options?: RequestOptions): ApiRequest<Data, Responses>;
}

/** Lets tests send operations without functions of their own. */
export function sender(client: Client): Sender {
  return { ...client, send: (...sent) => apiRequest(client, ...sent) };
}

/** A client that does not wait long before a retry. */
export function clientOf(url: string, options: ClientOptions = {}): Sender {
  return sender(connect({ server: { url }, schemes, authenticate: credentialsOf }, { retryDelay: soon, ...options }));
}

export const getZone: Operation = {
  id: 'zones-get',
  method: 'GET',
  path: '/zones/{zone_id}',
  parameters: ['zone_id', 'status'],
};

/** As generated functions are. */
export const requestZone: RequestFunction<object, unknown> = (client, input, options) =>
  apiRequest(client, getZone, input, options);

export const createZone: Operation = {
  id: 'zones-create',
  method: 'POST',
  path: '/zones',
  body: { 'application/json': jsonBody },
  write: writeBody,
};

export const putZone: Operation = { ...createZone, id: 'zones-put', method: 'PUT' };
