// A local HTTP server that records what arrives and answers from a script.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** One request as it arrived. */
export interface Arrived {
  readonly method: string;
  /** Raw path and query. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
  /** Writes the answer by itself. */
  readonly custom?: (response: ServerResponse) => void;
}

/** An answer, or what makes one of the request. */
export type Scripted = Reply | ((arrived: Arrived) => Reply);

export interface TestServer {
  readonly url: string;
  readonly arrived: readonly Arrived[];
}

/** Answers the first request with the first of `script` and so on, further ones with the last; closed when the test ends. */
export async function startServer(...script: readonly Scripted[]): Promise<TestServer> {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const record = { method, url, headers, body: Buffer.concat(chunks) };
      const scripted = script[Math.min(arrived.push(record), script.length) - 1] ?? {};
      answer(response, typeof scripted === 'function' ? scripted(record) : scripted);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, arrived };
}

function answer(response: ServerResponse, { status = 200, headers = {}, body = '', custom }: Reply): void {
  if (custom) return custom(response);
  response.writeHead(status, headers as Record<string, string>);
  response.end(body);
}

/** A JSON answer. */
export function jsonReply(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}
