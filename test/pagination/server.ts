// A real server on 127.0.0.1 that answers as a test says and remembers what it was asked.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { onTestFinished } from 'vitest';

import { type Client, connect } from '../../templates/typescript/runtime/client.js';
import { credentialsOf } from '../../templates/typescript/runtime/credentials.js';
import type { Operation } from '../../templates/typescript/runtime/operation.js';
import type { ClientOptions } from '../../templates/typescript/runtime/options.js';
import { jsonBody } from '../../templates/typescript/runtime/bodies.js';
import { writeBody } from '../../templates/typescript/runtime/body.js';

/** One request as the server saw it. */
export interface Asked {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  /** Parsed JSON, `undefined` where there is none. */
  readonly body: unknown;
}

/** What the server says; a status of 200 and JSON by default. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: unknown;
}

export interface Server {
  readonly origin: string;
  readonly asked: Asked[];
  /** A client of this server that holds a credential. */
  readonly client: Client;
}

/** Starts a server for the running test; `answer` may wait. */
export async function serve(
  answer: (asked: Asked, index: number) => Answer | Promise<Answer>,
  options: ClientOptions = {},
): Promise<Server> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void respond(request, response);
  });
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one = await read(request);
    asked.push(one);
    const { status = 200, headers = {}, body } = await answer(one, asked.length - 1);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, asked, client: clientOf(origin, options) };
}

export function clientOf(origin: string, options: ClientOptions = {}): Client {
  const schemes = { token: { in: 'header', name: 'authorization', prefix: 'Bearer ' } } as const;
  const api = { server: { url: origin }, schemes, authenticate: credentialsOf };
  return connect(api, { auth: { token: 'secret' }, retryDelay: () => 1, ...options });
}

async function read(request: IncomingMessage): Promise<Asked> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const url = request.url ?? '';
  return {
    method: request.method ?? '',
    url,
    query: new URL(url, 'http://localhost').searchParams,
    authorization: request.headers.authorization,
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  };
}

/** `GET /things` with the query parameters named. */
export function listOperation(...names: readonly string[]): Operation {
  return { id: 'listThings', method: 'GET', path: '/things', parameters: names.map((name) => ({ name, in: 'query' })) };
}

/** `POST /things/search` with a JSON body. */
export const searchOperation: Operation = {
  id: 'searchThings',
  method: 'POST',
  path: '/things/search',
  body: { 'application/json': jsonBody },
  write: writeBody,
};
