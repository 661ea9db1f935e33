// A client of a test server with two or three ways to authenticate, and operations to call.

import { connect } from '../../templates/typescript/runtime/client.js';
import type { ApiData, Operation } from '../../templates/typescript/runtime/operation.js';
import type { Client } from '../../templates/typescript/runtime/client.js';
import type { ClientOptions } from '../../templates/typescript/runtime/options.js';
import { basic } from '../../templates/typescript/runtime/basic.js';
import { jsonBody } from '../../templates/typescript/runtime/bodies.js';
import { putCookie } from '../../templates/typescript/runtime/cookie.js';
import { type RetryDelay, retryDelay } from '../../templates/typescript/runtime/retry.js';
import type { RequestFunction } from '../../templates/typescript/runtime/paginate-function.js';
import { writeBody } from '../../templates/typescript/runtime/body.js';

/** Schemes of every kind. */
export const schemes: ApiData['schemes'] = {
  token: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
  login: { in: 'header', name: 'Authorization', prefix: 'Basic ', write: basic },
  email: { in: 'header', name: 'X-Auth-Email' },
  key: { in: 'header', name: 'X-Auth-Key' },
  query_key: { in: 'query', name: 'api key' },
  session: { in: 'cookie', name: 'session', put: putCookie },
};

/** Obeys `Retry-After`, but waits for a millisecond else. */
export const soon: RetryDelay = (retry, headers) => retryDelay(retry, headers, 1);

/** A client that does not wait long before a retry. */
export function clientOf(url: string, options: ClientOptions = {}): Client {
  return connect({ servers: [{ url }], schemes }, { retryDelay: soon, ...options });
}

export const getZone: Operation = {
  id: 'zones-get',
  method: 'GET',
  path: '/zones/{zone_id}',
  parameters: [
    { name: 'zone_id', in: 'path' },
    { name: 'status', in: 'query' },
  ],
};

/** As generated functions are. */
export const requestZone: RequestFunction<object, unknown> = (client, input, options) =>
  client.send(getZone, input, options);

export const createZone: Operation = {
  id: 'zones-create',
  method: 'POST',
  path: '/zones',
  body: { 'application/json': jsonBody },
  write: writeBody,
};

export const putZone: Operation = { ...createZone, id: 'zones-put', method: 'PUT' };
