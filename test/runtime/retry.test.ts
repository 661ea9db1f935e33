import { getEventListeners } from 'node:events';
import { expect, test, vi } from 'vitest';
import { renewing } from '../../templates/typescript/runtime/renew.js';
import { retryDelay } from '../../templates/typescript/runtime/retry.js';
import { unread } from '../../templates/typescript/runtime/unread.js';
import type { Auth } from '../../templates/typescript/runtime/credentials.js';
import { multipartBody } from '../../templates/typescript/runtime/multipart.js';
import { binaryBody } from '../../templates/typescript/runtime/bodies.js';
import { clientOf, createZone, getZone, putZone, requestZone, sender, type Sender } from './client.js';
import { jsonReply, type Reply, startServer } from './server.js';
import { trackTimers } from './timers.js';

const input = { zone_id: 'z' };

function renewingOf(url: string, auth: Auth): Sender {
  return sender(renewing((options) => clientOf(url, options), { auth }));
}

const dropped: Reply = { custom: (response) => response.destroy() };
const ok = jsonReply({ id: 'z' });

const methods = [
  { method: 'GET', want: 2 },
  { method: 'HEAD', want: 2 },
  { method: 'OPTIONS', want: 2 },
  { method: 'PUT', want: 2 },
  { method: 'DELETE', want: 2 },
  { method: 'POST', want: 1 },
  { method: 'PATCH', want: 1 },
];

test.each(methods)('a $method is sent $want times when the server is busy at first', async ({ method, want }) => {
  const server = await startServer(jsonReply({}, 503), ok);
  await clientOf(server.url).send({ id: 'x', method, path: '/x' }).result();
  expect(server.arrived.length).toBe(want);
});

test.each([408, 409, 429, 500, 502, 503, 504, 520])('status %i is tried again, twice by default', async (status) => {
  const server = await startServer(jsonReply({}, status));
  const result = await clientOf(server.url).send(getZone, input).result();
  expect([server.arrived.length, result]).toMatchObject([3, { ok: false, status }]);
});

test.each([400, 401, 403, 404, 410, 422])('status %i is final', async (status) => {
  const server = await startServer(jsonReply({}, status));
  await clientOf(server.url, { auth: { token: 't' } })
    .send(getZone, input)
    .result();
  expect(server.arrived.length).toBe(1);
});

test('the number of retries comes from the request, else from the client', async () => {
  const server = await startServer(jsonReply({}, 500));
  const client = clientOf(server.url, { retries: 1 });
  await client.send(getZone, input).result();
  await client.send(getZone, input, { retries: 0 }).result();
  await client.send(getZone, input, { retries: 4 }).result();
  await client.send(getZone, input, { retries: undefined }).result();
  expect(server.arrived.length).toBe(2 + 1 + 5 + 2);
});

test('a POST with an idempotency key is tried again with the same key and the same body', async () => {
  const server = await startServer(dropped, jsonReply({}, 500), ok);
  const data = await clientOf(server.url).send(createZone, { body: { name: 'a' } }, { idempotencyKey: 'k-1' });
  expect(data).toEqual({ id: 'z' });
  expect(server.arrived.map(({ headers, body }) => [headers['idempotency-key'], String(body)])).toEqual([
    ['k-1', '{"name":"a"}'],
    ['k-1', '{"name":"a"}'],
    ['k-1', '{"name":"a"}'],
  ]);
});

test('a connection that breaks before or inside the answer is tried again', async () => {
  const truncated: Reply = {
    custom: (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"id":');
      setTimeout(() => response.destroy(), 5);
    },
  };
  const server = await startServer(dropped, truncated, ok);
  expect(await clientOf(server.url).send(getZone, input)).toEqual({ id: 'z' });
  expect(server.arrived.length).toBe(3);
});

test('a body is made anew for each try, files too', async () => {
  const server = await startServer(jsonReply({}, 500), ok);
  const body = { 'multipart/form-data': multipartBody };
  await clientOf(server.url).send({ ...putZone, body }, { body: { file: new Blob(['content']) } });
  const parts = server.arrived.map(({ body }) => String(body).includes('\r\n\r\ncontent\r\n'));
  expect(parts).toEqual([true, true]);
});

test.each([401, 500])('a stream is sent once, whatever comes back: %i', async (status) => {
  const server = await startServer(jsonReply({}, status), ok);
  const body = { 'application/octet-stream': binaryBody };
  const stream = new Blob(['streamed']).stream();
  const result = await renewingOf(server.url, { token: () => 't' })
    .send({ ...putZone, body }, { body: stream })
    .result();
  expect([result, server.arrived.map(({ body }) => String(body))]).toMatchObject([{ status }, ['streamed']]);
});

test('an answer that is not kept is read, and its connection used again', async () => {
  const ports = new Set<number | undefined>();
  const busy: Reply = {
    custom: (response) => {
      ports.add(response.socket?.remotePort);
      response.writeHead(503).end('busy');
    },
  };
  const server = await startServer(busy, busy, busy);
  await expect(unread(clientOf(server.url), requestZone, input)).rejects.toThrow('503');
  expect([ports.size, server.arrived.length]).toEqual([1, 3]);
});

const delays: readonly { name: string; headers: Record<string, string>; want: number | undefined }[] = [
  { name: 'seconds', headers: { 'retry-after': '2' }, want: 2000 },
  { name: 'zero', headers: { 'retry-after': '0' }, want: 0 },
  { name: 'a date', headers: { 'retry-after': new Date(1_700_000_005_000).toUTCString() }, want: 5000 },
  { name: 'more than allowed', headers: { 'retry-after': '61' }, want: undefined },
  {
    name: 'a date that is too late',
    headers: { 'retry-after': new Date(1_700_000_090_000).toUTCString() },
    want: undefined,
  },
];

test.each(delays)('Retry-After in $name', ({ headers, want }) => {
  vi.useFakeTimers({ now: 1_700_000_000_000, toFake: ['Date'] });
  try {
    expect(retryDelay(0, new Headers(headers))).toBe(want);
  } finally {
    vi.useRealTimers();
  }
});

test('without an instruction the wait doubles up to 8 s, with jitter', () => {
  for (const headers of [undefined, new Headers({ 'retry-after': 'soon' }), new Headers({ 'retry-after': '' })])
    for (const [retry, most] of [500, 1000, 2000, 4000, 8000, 8000].entries()) {
      const delay = retryDelay(retry, headers);
      expect(delay).toBeGreaterThan(most * 0.75 - 1);
      expect(delay).toBeLessThanOrEqual(most);
    }
});

test('a wait that is longer than allowed ends the request at once with the answer', async () => {
  const server = await startServer(jsonReply({ message: 'slow down' }, 429, { 'retry-after': '3600' }));
  const started = Date.now();
  await expect(clientOf(server.url).send(getZone, input)).rejects.toMatchObject({ name: 'ApiError', status: 429 });
  expect([server.arrived.length, Date.now() - started < 1000]).toEqual([1, true]);
});

test('a function credential is asked once per request, and by a renewing client once more after a 401', async () => {
  const asked: boolean[] = [];
  const token = ({ refresh }: { refresh: boolean }): string => `t${asked.push(refresh)}`;
  const server = await startServer(jsonReply({}, 401), jsonReply({}, 503), ok, jsonReply({}, 401));
  const client = renewingOf(server.url, { token });
  await client.send(getZone, input);
  await client.send(createZone, { body: {} }).result();
  expect(asked).toEqual([false, true, false, true]);
  expect(server.arrived.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer t1',
    'Bearer t2',
    'Bearer t2',
    'Bearer t3',
    'Bearer t4',
  ]);
});

test('without renewal a 401 is final, and so it is where no function gives the credential', async () => {
  const server = await startServer(jsonReply({}, 401));
  await clientOf(server.url, { auth: { token: () => 't' } })
    .send(getZone, input)
    .result();
  await renewingOf(server.url, { token: 't' }).send(getZone, input).result();
  expect(server.arrived.length).toBe(2);
});

test('an error of a credential function reaches the caller as it is', async () => {
  const server = await startServer(ok);
  const broken = clientOf(server.url, { auth: { token: () => Promise.reject(new RangeError('no vault')) } });
  await expect(broken.send(getZone, input)).rejects.toThrow(new RangeError('no vault'));
  expect(server.arrived).toEqual([]);
});

test('an error of middleware reaches the caller as it is, and is not tried again', async () => {
  const server = await startServer(ok);
  let calls = 0;
  const middleware = (): Promise<Response> => {
    calls++;
    return Promise.reject(new RangeError('mine'));
  };
  await expect(clientOf(server.url, { middleware }).send(getZone, input)).rejects.toThrow(new RangeError('mine'));
  expect([calls, server.arrived]).toEqual([1, []]);
});

test('no timer and no listener is left, whatever the end', async () => {
  const server = await startServer(jsonReply({}, 500), ok, jsonReply({}, 404), {
    body: '{',
    headers: { 'content-type': 'application/json' },
  });
  const { signal } = new AbortController();
  const client = clientOf(server.url);
  const timers = trackTimers();
  for (let count = 0; count < 3; count++)
    await client
      .send(getZone, input, { signal })
      .result()
      .catch(() => undefined);
  expect([timers(), getEventListeners(signal, 'abort').length]).toEqual([0, 0]);
});
