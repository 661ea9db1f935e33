// A server on the loopback that keeps every request byte for byte, by the run that sent it.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
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
  /** What came from a run since it was last asked for; `''` is the run of requests that name none and follow no mark. */
  take(run: string): readonly Received[];
  close(): Promise<void>;
}

/** A request says by this header which run sent it; the header is not a part of what was received. */
export const runHeader = 'x-curlew-run';

/** `GET /.curlew-run/<run>` says the same for the requests that follow: for programs that cannot be given a header. */
export const markPath = '/.curlew-run/';

/** Long URLs and headers are the document's affair, not the server's. */
const maxHeaderSize = 1024 * 1024;

/** Starts the server on a free port. Everything is answered with `200` and an empty JSON object. */
export async function startEchoServer(): Promise<EchoServer> {
  const byRun = new Map<string, Received[]>();
  let marked = '';
  const keep = ({ headers, ...request }: Received): void => {
    if (request.target.startsWith(markPath)) {
      marked = request.target.slice(markPath.length);
      return;
    }
    const run = headers.find(([name]) => name === runHeader)?.[1] ?? marked;
    const known = byRun.get(run) ?? [];
    byRun.set(run, [...known, { ...request, headers: headers.filter(([name]) => name !== runHeader) }]);
  };
  const server = createServer({ maxHeaderSize }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: target = '', rawHeaders } = request;
      keep({ method, target, headers: headerPairs(rawHeaders), body: Buffer.concat(chunks) });
      response.setHeader('Content-Type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: (run) => {
      const received = byRun.get(run) ?? [];
      byRun.delete(run);
      return received;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Node gives header bytes as Latin-1. */
function headerPairs(raw: readonly string[]): readonly (readonly [name: string, value: string])[] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name.toLowerCase(), Buffer.from(raw[index + 1] ?? '', 'latin1').toString()] as const] : [],
  );
}
