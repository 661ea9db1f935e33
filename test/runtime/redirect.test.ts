import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { followRedirects } from '../../templates/typescript/runtime/redirect.js';
import type { ClientOptions, Middleware } from '../../templates/typescript/runtime/options.js';
import type { Operation } from '../../templates/typescript/runtime/operation.js';
import { clientOf as plainClientOf, createZone, getZone, putZone, type Sender } from './client.js';
import { jsonReply, type Reply, startServer } from './server.js';

const input = { zone_id: 'z' };

function clientOf(url: string, options: ClientOptions = {}): Sender {
  return plainClientOf(url, { ...options, fetch: followRedirects(options.fetch) });
}

function to(location: string, status = 302): Reply {
  return { status, headers: { location } };
}

const methods: readonly { status: number; operation: Operation; want: readonly [string, string] }[] = [
  { status: 301, operation: putZone, want: ['PUT', '{"a":1}'] },
  { status: 302, operation: putZone, want: ['PUT', '{"a":1}'] },
  { status: 301, operation: createZone, want: ['GET', ''] },
  { status: 302, operation: createZone, want: ['GET', ''] },
  { status: 303, operation: createZone, want: ['GET', ''] },
  { status: 303, operation: putZone, want: ['GET', ''] },
  { status: 307, operation: createZone, want: ['POST', '{"a":1}'] },
  { status: 308, operation: createZone, want: ['POST', '{"a":1}'] },
];

test.each(methods)(
  '$status turns $operation.method into $want.0 on the same origin',
  async ({ status, operation, want }) => {
    const server = await startServer(to('/moved?x=1', status), jsonReply({ moved: true }));
    const data = await clientOf(server.url, { auth: { token: 't' } }).send(operation, { body: { a: 1 } });
    expect(data).toEqual({ moved: true });
    const [, second] = server.arrived;
    expect([second?.method, String(second?.body), second?.url, second?.headers.authorization]).toEqual([
      ...want,
      '/moved?x=1',
      'Bearer t',
    ]);
  },
);

test('an operation that redirects brings what follows, and a body goes along on its own origin only', async () => {
  const server = await startServer(to('/moved', 307), jsonReply({ moved: true }));
  const operation: Operation = { ...putZone, via: followRedirects };
  expect(await plainClientOf(server.url).send(operation, { body: { a: 1 } })).toEqual({ moved: true });
  expect(server.arrived.map(({ body, headers }) => [String(body), headers['content-type']])).toEqual([
    ['{"a":1}', 'application/json'],
    ['{"a":1}', 'application/json'],
  ]);
});

test('a POST that becomes a GET leaves what spoke of its body', async () => {
  const server = await startServer(to('/moved', 303), jsonReply({}));
  const headers = { 'Content-Language': 'en', 'X-Amz-Content-SHA256': 'e3b0', 'X-Trace': '1' };
  await clientOf(server.url).send(createZone, { body: { a: 1 } }, { headers });
  const names = ['content-type', 'content-language', 'x-amz-content-sha256', 'x-trace'];
  expect(server.arrived.map(({ headers }) => names.map((name) => headers[name]))).toEqual([
    ['application/json', 'en', 'e3b0', '1'],
    [undefined, undefined, undefined, '1'],
  ]);
});

test('middleware sees the first request and the last answer', async () => {
  const server = await startServer(to('/moved'), jsonReply({}));
  const seen: string[] = [];
  const middleware: Middleware = async (request, next) => {
    const response = await next(request);
    seen.push(new URL(request.url).pathname, String(response.status));
    return response;
  };
  await clientOf(server.url, { middleware }).send(getZone, input);
  expect(seen).toEqual(['/zones/z', '200']);
});

test('HEAD stays HEAD after 303', async () => {
  const server = await startServer(to('/moved', 303), {});
  await clientOf(server.url).send({ id: 'x', method: 'HEAD', path: '/x' });
  expect(server.arrived.map(({ method }) => method)).toEqual(['HEAD', 'HEAD']);
});

const secrets = ['t-secret', 'p-secret', 'k-secret', 'q-secret', 'c-secret', 'h-secret', 'm-secret', 'i-secret'];

const ways: readonly { name: string; options: ClientOptions }[] = [
  { name: 'a bearer token', options: { auth: { token: 't-secret' } } },
  { name: 'a password', options: { auth: { login: { username: 'u', password: 'p-secret' } } } },
  { name: 'keys in headers', options: { auth: { email: 'h-secret', key: 'k-secret' } } },
  { name: 'a key in the query', options: { auth: { query_key: 'q-secret' } } },
  { name: 'a key in a cookie', options: { auth: { session: 'c-secret' } } },
  { name: "the client's own headers", options: { headers: { 'X-Own': 'h-secret', Cookie: 'a=c-secret' } } },
  {
    name: 'what middleware adds',
    options: {
      middleware: (request, next) => {
        const signed = new Request(request);
        signed.headers.set('X-Signature', 'm-secret');
        return next(signed);
      },
    },
  },
];

test.each(ways)('without followRedirects nothing is followed: $name', async ({ options }) => {
  const other = await startServer(jsonReply({}));
  const server = await startServer(to(other.url), to('/here'));
  const client = plainClientOf(server.url, options);
  await expect(client.send(getZone, input)).rejects.toMatchObject({ name: 'ApiError', status: 302 });
  await expect(client.send(getZone, input)).rejects.toMatchObject({ name: 'ApiError', status: 302 });
  expect([server.arrived.length, other.arrived.length]).toEqual([2, 0]);
});

test.each(ways.flatMap((way) => [302, 307].map((status) => ({ ...way, status }))))(
  '$status to another origin takes $name not along',
  async ({ options, status }) => {
    const other = await startServer(jsonReply({ other: true }));
    const server = await startServer(to(`${other.url}/landing`, status));
    const operation: Operation = {
      ...getZone,
      parameters: [...(getZone.parameters ?? []), { name: 'X-Input', in: 'header' }],
    };
    const data = await clientOf(server.url, options).send(operation, { zone_id: 'z', 'X-Input': 'i-secret' });
    expect(data).toEqual({ other: true });
    expect(secrets.some((secret) => inspect(server.arrived, { depth: 9 }).includes(secret))).toBe(true);
    expect(secrets.filter((secret) => inspect(other.arrived, { depth: 9 }).includes(secret))).toEqual([]);
    expect(other.arrived.map(({ url, headers }) => [url, headers.accept])).toEqual([['/landing', 'application/json']]);
  },
);

test('credentials stay away after a way back to the first origin', async () => {
  const urls: string[] = [];
  const other = await startServer(() => to(`${urls[0]}/back`));
  const server = await startServer(to(`${other.url}/there`), jsonReply({}));
  urls.push(server.url);
  await clientOf(server.url, { auth: { token: 't' } }).send(getZone, input);
  expect(server.arrived.map(({ headers }) => headers.authorization)).toEqual(['Bearer t', undefined]);
});

test.each([307, 308])(
  '%i with a body to another origin is refused, once, and nothing is sent there',
  async (status) => {
    const other = await startServer(jsonReply({}));
    const server = await startServer(to(other.url, status));
    const sent = clientOf(server.url).send(putZone, { body: { a: 1 } });
    await expect(sent).rejects.toMatchObject({ name: 'ApiError', status });
    expect([server.arrived.length, other.arrived.length]).toEqual([1, 0]);
  },
);

const unsafe = ['http://127.0.0.1:9/x', 'file:///etc/passwd', 'data:text/plain,x', 'ftp://127.0.0.1/x'];

test.each(unsafe)('from https to %s is refused', async (location) => {
  // No certificate is needed: fetch is an option, and redirects are decided outside it.
  const urls: string[] = [];
  const fetch = (request: Request): Promise<Response> => {
    urls.push(request.url);
    return Promise.resolve(new Response(null, { status: 302, headers: { location } }));
  };
  await expect(clientOf('https://api.example', { fetch }).send(getZone, input)).rejects.toMatchObject({
    name: 'ApiError',
    status: 302,
  });
  expect(urls).toEqual(['https://api.example/zones/z']);
});

test('five redirects are followed, a sixth is not; fewer on demand', async () => {
  const server = await startServer(to('/again'));
  await expect(clientOf(server.url).send(getZone, input)).rejects.toThrow('302 Found');
  const none = plainClientOf(server.url, { fetch: followRedirects(fetch, 0) });
  await expect(none.send(getZone, input)).rejects.toThrow('302 Found');
  expect(server.arrived.length).toBe(6 + 1);
});

test('what a browser hides is a clear error', async () => {
  const opaque = Object.defineProperties(new Response(null), {
    status: { value: 0 },
    ok: { value: false },
    type: { value: 'opaqueredirect' },
  });
  const fetch = (): Promise<Response> => Promise.resolve(opaque);
  await expect(clientOf('https://api.example', { fetch }).send(getZone, input)).rejects.toMatchObject({
    name: 'ApiError',
    status: 0,
  });
});

test('3xx without a location, and 304, are answers', async () => {
  const server = await startServer({ status: 302 }, { status: 304 });
  const client = clientOf(server.url);
  const results = [await client.send(getZone, input).result(), await client.send(getZone, input).result()];
  expect(results).toMatchObject([
    { ok: false, status: 302, error: undefined },
    { ok: false, status: 304, error: undefined },
  ]);
});
