// A server that misbehaves in every way that servers and networks do, chosen by the path: `/reset/17`.

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a request may end in: `value`, or the name of the error, with the status where there is an answer. */
export interface Fault {
  readonly name: string;
  readonly ends: readonly string[];
  readonly answer: (response: ServerResponse, elsewhere: string) => void;
}

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };

/** Milliseconds after which a request is given up. */
export const patience = 400;

export const faults: readonly Fault[] = [
  { name: 'fine', ends: ['value'], answer: (response) => response.writeHead(200, json).end('{"id":1}') },
  { name: 'slow', ends: ['value'], answer: (response) => slowly(response, ['{"id"', ':1}'], 5) },
  { name: 'empty', ends: ['value'], answer: (response) => response.writeHead(200, json).end() },
  { name: 'silent', ends: ['value'], answer: (response) => response.writeHead(204).end() },
  { name: 'early-hints', ends: ['value'], answer: hinted },
  { name: 'mislabelled', ends: ['value'], answer: (response) => response.writeHead(200, html).end('{"id":1}') },
  {
    name: 'refused',
    ends: ['ApiError 404'],
    answer: (response) => response.writeHead(404, json).end('{"error":"no"}'),
  },
  { name: 'busy', ends: ['ApiError 429'], answer: (response) => response.writeHead(429, { 'retry-after': '0' }).end() },
  {
    name: 'closed',
    ends: ['ApiError 503'],
    answer: (response) => response.writeHead(503, { 'retry-after': '99' }).end(),
  },
  { name: 'page', ends: ['ApiError 502'], answer: (response) => response.writeHead(502, html).end('<h1>Bad gateway') },
  { name: 'login', ends: ['ParseError 200'], answer: (response) => response.writeHead(200, html).end('<h1>Log in') },
  { name: 'truncated', ends: ['ParseError 200'], answer: (response) => response.writeHead(200, json).end('{"id":') },
  { name: 'reset', ends: ['ConnectionError'], answer: (response) => response.destroy() },
  { name: 'cut', ends: ['ConnectionError'], answer: cut },
  {
    name: 'short',
    ends: ['ConnectionError'],
    answer: (response) => raw(response, 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{}'),
  },
  { name: 'garbage', ends: ['ConnectionError'], answer: (response) => raw(response, '\0\u0001 no HTTP\r\n\r\n') },
  { name: 'never', ends: ['TimeoutError'], answer: () => undefined },
  { name: 'endless', ends: ['TimeoutError'], answer: (response) => void response.writeHead(200, json).write('[1,') },
  {
    name: 'loop',
    ends: ['ApiError 302'],
    answer: (response) => response.writeHead(302, { location: '/loop/0' }).end(),
  },
  { name: 'away', ends: ['value'], answer: (response, url) => response.writeHead(302, { location: url }).end() },
];

function slowly(response: ServerResponse, [head = '', tail = '']: readonly string[], ms: number): void {
  response.writeHead(200, json).write(head);
  setTimeout(() => response.end(tail), ms);
}

function hinted(response: ServerResponse): void {
  response.writeEarlyHints({ link: '</a.css>; rel=preload' });
  response.writeHead(200, json).end('{"id":1}');
}

function cut(response: ServerResponse): void {
  response.writeHead(200, { ...json, 'content-length': '100' }).write('{"id":');
  setTimeout(() => response.destroy(), 2);
}

/** What stands there, and then nothing more. */
function raw(response: ServerResponse, text: string): void {
  response.socket?.end(text);
}

export interface FaultyServer {
  readonly url: string;
  /** Paths and headers of what arrived. */
  readonly arrived: () => number;
  /** Requests whose connection is still waiting for an answer. */
  readonly waiting: () => number;
  /** Whether a request carried a credential. */
  readonly hasSeen: (secret: string) => boolean;
}

/** Closed when the test ends. `elsewhere` is where the fault `away` redirects to. */
export async function startFaulty(elsewhere = ''): Promise<FaultyServer> {
  const byName = new Map(faults.map((fault) => [fault.name, fault]));
  const waiting = new Set<ServerResponse>();
  let arrived = 0;
  let seen = '';
  const server = createServer((request, response) => {
    arrived++;
    waiting.add(response);
    response.on('close', () => waiting.delete(response));
    const secrets = Object.values(request.headers).filter((value) => String(value).includes('s3cret'));
    if (secrets.length > 0) seen = secrets.join(' ');
    const fault = byName.get(request.url?.split('/')[1] ?? '') ?? faults[0];
    fault?.answer(response, elsewhere);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, arrived: () => arrived, waiting: () => waiting.size, hasSeen: (secret) => seen.includes(secret) };
}
