import { getEventListeners } from 'node:events';
import { beforeAll, expect, test } from 'vitest';
import { textBody } from '../../templates/typescript/runtime/bodies.js';
import { writeBody } from '../../templates/typescript/runtime/body.js';
import type { Operation } from '../../templates/typescript/runtime/operation.js';
import { followRedirects } from '../../templates/typescript/runtime/redirect.js';
import type { Send } from '../../templates/typescript/runtime/options.js';
import { unread } from '../../templates/typescript/runtime/unread.js';
import { clientOf, getZone, requestZone } from './client.js';
import { collectGarbage } from './garbage.js';
import { jsonReply, type Reply, startServer, type TestServer } from './server.js';
import { trackTimers } from './timers.js';

const input = { zone_id: 'z' };
const silent: Reply = { custom: () => undefined };
const unfinished: Reply = {
  custom: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"id":');
  },
};

// The first use of fetch loads it, which can take longer than the timeouts here.
beforeAll(async () => {
  await fetch('data:,');
});

const hanging = [
  { name: 'no headers', reply: silent },
  { name: 'headers without the end of the body', reply: unfinished },
];

test.each(hanging)('a try times out on $name, and is tried again', async ({ reply }) => {
  const server = await startServer(reply);
  const sent = clientOf(server.url, { timeout: 400, retries: 1 }).send(getZone, input);
  await expect(sent).rejects.toMatchObject({
    name: 'TimeoutError',
    message: '[GET] /zones/{zone_id}: no answer in 400 ms',
    operationId: 'zones-get',
  });
  expect(server.arrived.length).toBe(2);
});

test('a timeout of the request wins over that of the client; 0 and very long ones do not fire', async () => {
  const late: Reply = { custom: (response) => void setTimeout(() => response.end('{}'), 150) };
  const server = await startServer(late);
  const client = clientOf(server.url, { timeout: 100, retries: 0 });
  await expect(client.send(getZone, input)).rejects.toMatchObject({ name: 'TimeoutError' });
  for (const timeout of [0, Infinity, 2 ** 40, 5000])
    expect(await client.send(getZone, input, { timeout })).toEqual({});
});

/** Aborts a little after the request has arrived, so that the test does not depend on the machine's speed. */
async function abortedOnArrival(
  reply: Reply,
): Promise<{ server: TestServer; controller: AbortController; error: unknown }> {
  const controller = new AbortController();
  const server = await startServer(() => {
    setTimeout(() => controller.abort('enough'), 20);
    return reply;
  });
  const sent = clientOf(server.url).send(getZone, input, { signal: controller.signal });
  return { server, controller, error: await sent.catch((thrown: unknown) => thrown) };
}

const abortable = [
  ...hanging,
  { name: 'an answer that asks to wait', reply: jsonReply({}, 503, { 'retry-after': '30' }) },
];

test.each(abortable)('the signal ends a request with $name at once, and its reason is kept', async ({ reply }) => {
  const timers = trackTimers();
  const { server, controller, error } = await abortedOnArrival(reply);
  expect(error).toMatchObject({ name: 'AbortError', reason: 'enough', message: '[GET] /zones/{zone_id}: aborted' });
  expect([server.arrived.length, timers(), getEventListeners(controller.signal, 'abort').length]).toEqual([1, 0, 0]);
});

test('an aborted signal sends nothing and asks for no credential', async () => {
  const server = await startServer(jsonReply({}));
  let asked = 0;
  const client = clientOf(server.url, { auth: { token: () => `t${asked++}` } });
  await expect(client.send(getZone, input, { signal: AbortSignal.abort('no') })).rejects.toMatchObject({
    reason: 'no',
  });
  expect([server.arrived, asked]).toEqual([[], 0]);
});

test('a fetch or credential that does not listen is not waited for', async () => {
  const never = (): Promise<never> => new Promise(() => undefined);
  const options = { timeout: 20, retries: 0 };
  await expect(clientOf('http://127.0.0.1:9', { ...options, fetch: never }).send(getZone, input)).rejects.toMatchObject(
    {
      name: 'TimeoutError',
    },
  );
  await expect(
    clientOf('http://127.0.0.1:9', { ...options, auth: { token: never } }).send(getZone, input),
  ).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('a response with its body unread is still aborted by the signal, and leaves no listener', async () => {
  const server = await startServer(unfinished);
  const controller = new AbortController();
  const response = await unread(clientOf(server.url), requestZone, input, { signal: controller.signal });
  expect(getEventListeners(controller.signal, 'abort').length).toBe(0);
  const reading = response.text();
  setTimeout(() => controller.abort('stop'), 20);
  await expect(reading).rejects.toThrow();
});

test('the timeout does not cut a body that is left to the caller', async () => {
  const slow: Reply = {
    custom: (response) => {
      response.writeHead(200);
      response.write('a');
      setTimeout(() => response.end('b'), 700);
    },
  };
  const server = await startServer(slow);
  const response = await unread(clientOf(server.url, { timeout: 600 }), requestZone, input);
  expect(await response.text()).toBe('ab');
});

const written: Operation = { ...getZone, method: 'PUT', body: { 'text/plain': textBody }, write: writeBody };
const remade = [
  { name: 'a plain request', operation: getZone, options: {} },
  { name: 'a request of a redirect', operation: getZone, options: { fetch: followRedirects() } },
  { name: 'a request of a redirect, with a body', operation: written, options: { fetch: followRedirects() } },
  {
    name: 'a request that middleware made',
    operation: getZone,
    options: { middleware: (request: Request, next: Send) => next(new Request(request)) },
  },
];

test.each(remade)(
  'a body is given up with $name, although nobody else holds that any more',
  async ({ operation, options }) => {
    let hasClosed = false;
    const watched: Reply = {
      custom: (response) => {
        response.on('close', () => (hasClosed = true));
        unfinished.custom?.(response);
      },
    };
    const server = await startServer({ status: 307, headers: { location: '/b' } }, watched);
    const controller = new AbortController();
    // Without a redirect to follow, the first answer is the one that is read.
    const client = clientOf('fetch' in options ? server.url : (await startServer(watched)).url, options);
    const sent = client
      .send(operation, { ...input, body: 'text' }, { signal: controller.signal })
      .catch((error: unknown) => error);
    await expect.poll(() => server.arrived.length).toBe('fetch' in options ? 2 : 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await collectGarbage();
    controller.abort();
    expect(await sent).toMatchObject({ name: 'AbortError' });
    await expect.poll(() => hasClosed).toBe(true);
  },
);
