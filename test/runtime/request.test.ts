import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { ApiError, RequestError } from '../../templates/typescript/runtime/errors.js';
import { unread } from '../../templates/typescript/runtime/unread.js';
import { clientOf, createZone, getZone, requestZone } from './client.js';
import { jsonReply, type Reply, startServer } from './server.js';

const input = { zone_id: 'z' };
const pointers = { value: '/result', success: '/success' };

test('however a request is looked at, there is one exchange', async () => {
  const server = await startServer(jsonReply({ success: true, result: { id: 'z' } }));
  const request = clientOf(server.url).send({ ...getZone, ...pointers }, input);
  const data = await request;
  const whole = await request.withResponse();
  const result = (await request.result()) as { response: Response };
  expect([data, whole.data, whole.envelope, whole.response.status, result]).toMatchObject([
    { id: 'z' },
    { id: 'z' },
    { success: true, result: { id: 'z' } },
    200,
    { ok: true, status: 200, data: { id: 'z' } },
  ]);
  expect([request instanceof Promise, result.response === whole.response, server.arrived.length]).toEqual([
    true,
    true,
    1,
  ]);
});

test('a request is sent without being awaited', async () => {
  const server = await startServer(jsonReply({}));
  const request = clientOf(server.url).send(getZone, input);
  await expect.poll(() => server.arrived.length).toBe(1);
  await request;
});

test('then, catch and finally are those of a promise', async () => {
  const server = await startServer(jsonReply(1), jsonReply({}, 404));
  const client = clientOf(server.url);
  const seen: unknown[] = [];
  await client.send<number, never>(getZone, input).then((value) => seen.push(value + 1));
  await client.send(getZone, input).catch((error: unknown) => seen.push((error as ApiError).status));
  await expect(client.send(getZone, input).finally(() => seen.push('end'))).rejects.toThrow('404');
  expect(seen).toEqual([2, 404, 'end']);
});

test('result() never throws on a status, and leaves no unhandled rejection', async () => {
  const unhandled: unknown[] = [];
  const listener = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', listener);
  try {
    const server = await startServer(jsonReply({ message: 'gone' }, 410));
    const result = await clientOf(server.url).send(getZone, input).result();
    expect(result).toMatchObject({ ok: false, status: 410, error: { message: 'gone' } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unhandled).toEqual([]);
  } finally {
    process.off('unhandledRejection', listener);
  }
});

test('result() rejects where there is no answer', async () => {
  const server = await startServer({ custom: (response) => response.destroy() });
  await expect(clientOf(server.url, { retries: 0 }).send(getZone, input).result()).rejects.toMatchObject({
    name: 'ConnectionError',
    message: '[GET] /zones/{zone_id}: connection failed UND_ERR_SOCKET',
  });
});

test('unread() leaves the body of a success unread', async () => {
  const server = await startServer(jsonReply({}, 503), jsonReply({ id: 1 }));
  const found = await unread(clientOf(server.url), requestZone, input);
  expect([found.status, found.bodyUsed, await found.json(), server.arrived.length]).toEqual([200, false, { id: 1 }, 2]);
});

test('unread() rejects for an error as the function does', async () => {
  const server = await startServer(jsonReply({ message: 'gone' }, 404));
  await expect(unread(clientOf(server.url), requestZone, input)).rejects.toMatchObject({
    message: '[GET] /zones/{zone_id}: 404 Not Found: gone',
    body: { message: 'gone' },
  });
});

const messages: readonly { name: string; body: string; want: string }[] = [
  { name: 'errors[].message', body: '{"errors":[{"code":1,"message":"bad zone"}]}', want: ': bad zone' },
  { name: 'message', body: '{"message":"bad zone","errors":[]}', want: ': bad zone' },
  { name: 'error.message', body: '{"error":{"message":"bad zone"}}', want: ': bad zone' },
  { name: 'error', body: '{"error":"bad zone"}', want: ': bad zone' },
  { name: 'a long message', body: `{"message":"${'x'.repeat(300)}"}`, want: '' },
  { name: 'a message of another type', body: '{"message":{"a":1}}', want: '' },
  { name: 'an empty body', body: '', want: '' },
  { name: 'an HTML page', body: '<html>', want: '' },
  { name: 'a list', body: '[1]', want: '' },
  { name: 'null', body: 'null', want: '' },
];

test.each(messages)('the message of an error tells $name', async ({ body, want }) => {
  const server = await startServer({ status: 400, headers: { 'content-type': 'application/json' }, body });
  await expect(clientOf(server.url).send(getZone, input)).rejects.toMatchObject({
    message: `[GET] /zones/{zone_id}: 400 Bad Request${want}`,
  });
});

const ids = [
  { headers: { 'cf-ray': 'ray' }, want: 'ray' },
  { headers: { 'cf-ray': 'ray', 'x-request-id': 'id' }, want: 'id' },
  { headers: { 'request-id': 'req' }, want: 'req' },
  { headers: {}, want: null },
];

test.each(ids)('the request id of $headers is $want', async ({ headers, want }) => {
  const server = await startServer(jsonReply({}, 400, headers));
  await expect(clientOf(server.url).send(getZone, input)).rejects.toMatchObject({ requestId: want });
});

test('an ApiError has everything about the answer', async () => {
  const server = await startServer(jsonReply({ code: 5 }, 404, { 'x-extra': '1' }), {
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<h1>Bad gateway',
  });
  const client = clientOf(server.url, { retries: 0 });
  const error: unknown = await client.send(getZone, input).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(RequestError);
  expect(error).toMatchObject({
    name: 'ApiError',
    status: 404,
    body: { code: 5 },
    operationId: 'zones-get',
    method: 'GET',
    path: '/zones/{zone_id}',
  });
  expect((error as ApiError).headers.get('x-extra')).toBe('1');
  await expect(client.send(getZone, input)).rejects.toMatchObject({ status: 502, body: '<h1>Bad gateway' });
});

const echo = { message: 'wrong: t-s3cret, k-s3cret, q s3cret/1, c-s3cret' };

const failures: readonly { name: string; reply: Reply }[] = [
  { name: 'an error that repeats the credentials', reply: jsonReply(echo, 403, { 'set-cookie': 'a=c-s3cret' }) },
  { name: 'a body that is not JSON', reply: { headers: { 'content-type': 'application/json' }, body: 't-s3cret' } },
  { name: 'a broken connection', reply: { custom: (response) => response.destroy() } },
  { name: 'an unsafe redirect', reply: { status: 307, headers: { location: 'http://127.0.0.1:9/?k=k-s3cret' } } },
];

test.each(failures)('no secret is in the text of $name', async ({ reply }) => {
  const server = await startServer(reply);
  const client = clientOf(server.url, {
    retries: 0,
    auth: { token: 't-s3cret', key: 'k-s3cret', query_key: 'q s3cret/1', session: 'c-s3cret' },
    headers: { 'X-Own': 'h-s3cret' },
  });
  const error: unknown = await client
    .send(createZone, { body: { password: 'b-s3cret' } })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RequestError);
  const told = [String(error), JSON.stringify(error), inspect(error, { depth: 9 }), (error as Error).stack].join('\n');
  expect(told).toContain('[POST] /zones');
  expect(told).not.toContain('s3cret');
  expect((error as Error).cause).toBe(undefined);
});

test('a password that a server repeats is masked too', async () => {
  const server = await startServer(jsonReply({ message: 'p-s3cret is not the password of anna' }, 401));
  const client = clientOf(server.url, { auth: { login: { username: 'anna', password: 'p-s3cret' } } });
  await expect(client.send(getZone, input)).rejects.toThrow('401 Unauthorized: *** is not the password of anna');
});
