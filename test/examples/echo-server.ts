// A server on loopback that keeps what arrived.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came over the wire. */
export interface Arrived {
  readonly method: string;
  /** Path and query, nothing decoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface EchoServer {
  readonly url: string;
  /** The request that arrived last. */
  readonly last: () => Arrived | null;
  readonly close: () => Promise<void>;
}

/** Answers everything with 204. */
export async function startEchoServer(): Promise<EchoServer> {
  let arrived: Arrived | null = null;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.entries(request.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
      const body = Buffer.concat(chunks).toString('utf8');
      arrived = { method: request.method ?? '', target: request.url ?? '', headers: Object.fromEntries(headers), body };
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    last: () => arrived,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
