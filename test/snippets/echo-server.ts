// A local server that keeps what it was sent, byte for byte.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  /** Names in lower case; repeated ones in order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

export interface EchoServer {
  /** `http://127.0.0.1:1234`. */
  readonly origin: string;
  /** What came since the last call. */
  take(): readonly Received[];
  close(): Promise<void>;
}

export async function startEchoServer(): Promise<EchoServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({
        method: request.method ?? '',
        target: request.url ?? '',
        headers: pairs(request.rawHeaders),
        body: Buffer.concat(chunks),
      });
      response.setHeader('Content-Type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => received.splice(0),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Node gives header bytes as Latin-1. */
function pairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name.toLowerCase(), Buffer.from(raw[index + 1] ?? '', 'latin1').toString()] as const] : [],
  );
}
