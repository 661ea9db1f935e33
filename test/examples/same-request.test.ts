// The promise of an example: the typed function, called with `input`, sends exactly `request`.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../generator/examples/examples.js';
import { type LiteralRequest, literalRequest } from '../../generator/examples/literal-request.js';
import { defaultExampleOptions } from '../../generator/examples/options.js';
import type { ApiModel, JsonValue, Operation } from '../../generator/model/types.js';
import { isFile, type OperationExample } from '../../generator/model/example.js';
import { apiRequest, connect, credentialsOf } from '../../templates/typescript/runtime/index.js';
import { runtimeOperation, schemeData } from './client-call.js';
import { type Arrived, type EchoServer, startEchoServer } from './echo-server.js';
import { modelOfSpec, specNames } from './model.js';

let server: EchoServer;
beforeAll(async () => {
  server = await startEchoServer();
});
afterAll(() => server.close());

describe.each(specNames)('%s', async (name) => {
  const api = await modelOfSpec(name);
  it.each(['required', 'all'] as const)('sends the request of each example (%s)', async (params) => {
    const made = examples(api, { ...defaultExampleOptions, params, server: server.url });
    for (const operation of api.operations.filter(isSendable)) {
      for (const example of made.examples.get(operation.key) ?? []) {
        const sent = await send(api, operation, example);
        expect({ of: operation.key, ...sent }).toEqual({ of: operation.key, ...wanted(literalRequest(example), sent) });
      }
    }
  });
});

/** `fetch` sends no body with GET, and no TRACE or CONNECT at all; Node's server takes no method it does not know. */
function isSendable({ method, body }: Operation): boolean {
  return !(method === 'TRACE' || method === 'QUERY' || (method === 'GET' && body?.required === true));
}

type Comparable = Pick<Arrived, 'method' | 'target' | 'headers'> & { readonly body: readonly string[] };

async function send(api: ApiModel, operation: Operation, example: OperationExample): Promise<Comparable> {
  const schemes = Object.entries(api.securitySchemes).flatMap(([name, scheme]) => {
    const data = schemeData(scheme);
    return data === null ? [] : [[name, data] as const];
  });
  const client = connect(
    { server: { url: '/' }, schemes: Object.fromEntries(schemes), authenticate: credentialsOf },
    { baseUrl: server.url, auth: example.auth as Readonly<Record<string, string>> },
  );
  await apiRequest(client, runtimeOperation(operation), withFiles(example.input) as object);
  const arrived = server.last();
  if (arrived === null) throw new Error('nothing arrived');
  return comparable(arrived);
}

/** Files become what a caller gives. */
function withFiles(value: JsonValue): unknown {
  if (isFile(value)) return new File([`bytes of ${value.$file}`], value.$file);
  if (Array.isArray(value)) return value.map(withFiles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFiles(item)]));
}

/** Headers that the platform adds say nothing about the example. */
const platform = new Set([
  'host',
  'connection',
  'user-agent',
  'accept-encoding',
  'accept-language',
  'sec-fetch-mode',
  'content-length',
  'transfer-encoding',
]);

function comparable({ method, target, headers, body }: Arrived): Comparable {
  const boundary = /boundary=(\S+)/.exec(headers['content-type'] ?? '')?.[1];
  const told = Object.entries(headers).filter(
    ([name]) => !platform.has(name) && (name !== 'content-type' || boundary === undefined),
  );
  return {
    method,
    target,
    headers: Object.fromEntries(told),
    body: boundary === undefined ? [body] : body.split(`--${boundary}`).slice(1, -1),
  };
}

/** What should arrive; a snippet leaves out the `Accept` that the client sends by itself. */
function wanted(request: LiteralRequest, sent: Comparable): Comparable {
  const headers = request.headers.map(([name, value]) => [name.toLowerCase(), value] as const);
  const accept = headers.some(([name]) => name === 'accept')
    ? []
    : [['accept', sent.headers['accept'] === '*/*' ? '*/*' : 'application/json'] as const];
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    target: pathname + search,
    headers: Object.fromEntries([...accept, ...headers]),
    body: bodyOf(request.body),
  };
}

function bodyOf(body: LiteralRequest['body']): readonly string[] {
  if (body === null) return [''];
  if (body.kind === 'file') return [`bytes of ${body.file}`];
  if (body.kind !== 'multipart') return [body.text];
  return body.parts.map((part) => {
    const file = part.kind === 'file' ? `; filename="${part.file}"` : '';
    const type = part.contentType === null ? '' : `\r\nContent-Type: ${part.contentType}`;
    const content = part.kind === 'file' ? `bytes of ${part.file}` : part.text;
    return `\r\nContent-Disposition: form-data; name="${part.name}"${file}${type}\r\n\r\n${content}\r\n`;
  });
}
