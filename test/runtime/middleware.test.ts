import { expect, test } from 'vitest';
import { logRequests } from '../../templates/typescript/runtime/log.js';
import { chain } from '../../templates/typescript/runtime/middleware.js';
import type { Middleware } from '../../templates/typescript/runtime/options.js';
import { clientOf, createZone, getZone } from './client.js';
import { jsonReply, type Reply, startServer } from './server.js';

test('middleware wraps each try, the first outermost', async () => {
  const server = await startServer(jsonReply({}, 503), jsonReply({ id: 1 }));
  const seen: string[] = [];
  const layer = (name: string): Middleware => {
    return async (request, next) => {
      seen.push(`${name} ${request.method}`);
      const response = await next(request);
      seen.push(`${name} ${response.status}`);
      return response;
    };
  };
  await clientOf(server.url, { middleware: chain(layer('a'), layer('b')) }).send(getZone, { zone_id: 'z' });
  expect(seen).toEqual(['a GET', 'b GET', 'b 503', 'a 503', 'a GET', 'b GET', 'b 200', 'a 200']);
});

test('middleware may change a request, or answer it', async () => {
  const server = await startServer(jsonReply({ id: 1 }));
  const change: Middleware = (request, next) => {
    const changed = new Request(request, { headers: { ...Object.fromEntries(request.headers), 'x-added': '1' } });
    return next(changed);
  };
  const respond: Middleware = () => Promise.resolve(Response.json({ cached: true }));
  await clientOf(server.url, { middleware: change }).send(createZone, { body: { a: 1 } });
  const cached = await clientOf(server.url, { middleware: respond }).send(getZone, { zone_id: 'z' });
  expect(cached).toEqual({ cached: true });
  expect(server.arrived.map(({ headers, body }) => [headers['x-added'], String(body)])).toEqual([['1', '{"a":1}']]);
});

test('a fetch of the caller is called as a plain function with a Request', async () => {
  const given: unknown[] = [];
  const options = {
    fetch(this: unknown, request: Request): Promise<Response> {
      given.push(this, request instanceof Request, request.redirect);
      return Promise.resolve(Response.json(1));
    },
  };
  expect(await clientOf('https://api.example', options).send(getZone, { zone_id: 'z' })).toBe(1);
  expect(given).toEqual([undefined, true, 'manual']);
});

test('the log of requests hides what sounds like a credential, and the names it is given', async () => {
  const server = await startServer(jsonReply({}, 200, { 'set-cookie': 'session=s3cret', 'x-total': '1' }));
  const told: unknown[] = [];
  const logger = {
    debug: (message: string, details: unknown) => told.push(message.replace(/\d+ ms/, 'n ms'), details),
  };
  const client = clientOf(server.url, {
    auth: { token: 's3cret', email: 's3cret', key: 's3cret', query_key: 's3cret', session: 's3cret' },
    headers: { 'App-Id': 's3cret', 'X-Plain': 'seen' },
    middleware: logRequests(logger, ['app-id']),
  });
  await client.send(getZone, { zone_id: 'z', status: 'active' });
  expect(JSON.stringify(told)).not.toContain('s3cret');
  expect(told).toMatchObject([
    `GET ${server.url}/zones/z?api%20key=***&status=active`,
    {
      accept: 'application/json',
      authorization: '***',
      cookie: '***',
      'x-auth-email': '***',
      'x-auth-key': '***',
      'app-id': '***',
      'x-plain': 'seen',
    },
    `GET ${server.url}/zones/z?api%20key=***&status=active: 200 in n ms`,
    { 'set-cookie': '***', 'x-total': '1' },
  ]);
});

test('the log tells of every try and why it failed', async () => {
  const dropped: Reply = { custom: (response) => response.destroy() };
  const server = await startServer(jsonReply({ message: 't-secret is tired' }, 503), dropped, jsonReply({}));
  const told: string[] = [];
  const logger = { debug: (message: string) => told.push(message.replace(/\d+ ms/, 'n ms').replace(server.url, '')) };
  const client = clientOf(server.url, { middleware: logRequests(logger), auth: { token: 't-secret' } });
  await client.send(getZone, { zone_id: 'z' });
  expect(told).toEqual([
    'GET /zones/z',
    'GET /zones/z: 503 in n ms',
    'GET /zones/z',
    'GET /zones/z: [GET] /zones/{zone_id}: connection failed UND_ERR_SOCKET in n ms',
    'GET /zones/z',
    'GET /zones/z: 200 in n ms',
  ]);
});
