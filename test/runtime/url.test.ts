import { expect, test } from 'vitest';
import { followLink } from '../../templates/typescript/runtime/link.js';
import { fillServer } from '../../templates/typescript/runtime/server.js';
import { baseOf } from '../../templates/typescript/runtime/url.js';
import type { Operation } from '../../templates/typescript/runtime/operation.js';
import { simple, label } from '../../templates/typescript/runtime/styles.js';
import { clientOf, getZone } from './client.js';
import { jsonReply, startServer } from './server.js';

const bases = [
  { name: 'absolute', given: { url: 'https://api.example.com/v1' }, want: 'https://api.example.com/v1' },
  { name: 'trailing slashes', given: { url: 'https://api.example.com//' }, want: 'https://api.example.com' },
  { name: 'normalized', given: { url: 'HTTPS://API.Example.com:443/a/../b' }, want: 'https://api.example.com/b' },
  { name: 'no user, query or fragment', given: { url: 'https://u:p@x.org/a?b#c' }, want: 'https://x.org/a' },
  {
    name: 'variables',
    given: { url: 'https://{region}.x.org:{port}/{base}', variables: { region: 'eu', port: '8443', base: 'v2' } },
    want: 'https://us.x.org:8443/v2',
  },
];

test.each(bases)('base URL: $name', ({ given, want }) => {
  expect(baseOf(fillServer(given, { serverVariables: { region: 'us' } }))).toBe(want);
});

test('a relative base URL is an error that does not repeat it', () => {
  expect(() => baseOf('/secret')).toThrow(/^baseUrl is not absolute$/);
});

const values = [
  { name: 'a slash', given: 'a/b', want: '/zones/a%2Fb' },
  { name: 'dots inside a name', given: 'a..b', want: '/zones/a..b' },
  { name: 'three dots', given: '...', want: '/zones/...' },
  { name: 'a question mark and a hash', given: 'a?b#c', want: '/zones/a%3Fb%23c' },
  { name: 'a percent sign', given: '100%', want: '/zones/100%25' },
  { name: 'braces', given: '{zone_id}', want: '/zones/%7Bzone_id%7D' },
  { name: 'a replacement pattern', given: '$&$1', want: '/zones/%24%26%241' },
  { name: 'Unicode', given: 'ü', want: '/zones/%C3%BC' },
  { name: 'zero', given: 0, want: '/zones/0' },
];

test.each(values)('path value: $name', async ({ given, want }) => {
  const server = await startServer(jsonReply({}));
  await clientOf(server.url).send(getZone, { zone_id: given });
  expect(server.arrived.map(({ url }) => url)).toEqual([want]);
});

const refused = [
  '',
  '.',
  '..',
  '%2e',
  '%2e%2e',
  '%2E.',
  '%252e%252e',
  '%25252e',
  '..\\',
  '../x',
  'x/../y',
  'x%2f..%2fy',
  '..%5cx',
];

test.each(refused)('path value %j is refused before anything is sent', async (given) => {
  const server = await startServer(jsonReply({}));
  const sent = clientOf(server.url).send(getZone, { zone_id: given });
  await expect(sent).rejects.toMatchObject({ name: 'InputError' });
  expect(server.arrived).toEqual([]);
});

test.each([undefined, null])('path value %s is refused', async (given) => {
  const server = await startServer(jsonReply({}));
  await expect(clientOf(server.url).send(getZone, { zone_id: given })).rejects.toThrow(/path value/);
  expect(server.arrived).toEqual([]);
});

const templates: readonly {
  name: string;
  path: string;
  input: object;
  want: string;
  parameters: Operation['parameters'];
}[] = [
  {
    name: 'two values in one segment',
    path: '/files/{sha}.{ext}',
    input: { sha: 'a1', ext: 'txt' },
    want: '/files/a1.txt',
    parameters: [
      { name: 'sha', in: 'path' },
      { name: 'ext', in: 'path' },
    ],
  },
  {
    name: 'the same template twice, with an action behind it',
    path: '/a/{id}/b/{id}:run',
    input: { id: 7 },
    want: '/a/7/b/7:run',
    parameters: [{ name: 'id', in: 'path' }],
  },
  {
    name: 'a query in the path, a fragment that is not sent',
    path: '/messages?beta=true#stream',
    input: { limit: 1, name: undefined },
    want: '/messages?beta=true&limit=1',
    parameters: [
      { name: 'limit', in: 'query' },
      { name: 'name', in: 'query' },
    ],
  },
  {
    name: 'styles, and keys that differ from names',
    path: '/x{l}/{list}',
    input: { l: 5, path_list: [1, 'a b'] },
    want: '/x.5/1,a%20b',
    parameters: [
      { name: 'l', in: 'path', style: label },
      { name: 'list', in: 'path', key: 'path_list', style: simple },
    ],
  },
  {
    name: 'parameters called like properties of every object',
    path: '/x',
    input: {},
    want: '/x',
    parameters: [
      { name: 'constructor', in: 'query' },
      { name: '__proto__', in: 'query' },
    ],
  },
];

test.each(templates)('path template: $name', async ({ path, input, parameters = [], want }) => {
  const server = await startServer(jsonReply({}));
  await clientOf(server.url).send({ id: 'x', method: 'GET', path, parameters }, input);
  expect(server.arrived.map(({ url }) => url)).toEqual([want]);
});

test("an operation's own servers win over the document's, the client's baseUrl over both", async () => {
  const [a, b, c] = [await startServer(), await startServer(), await startServer()];
  const operation: Operation = {
    id: 'x',
    method: 'GET',
    path: '/x',
    server: { url: `${b.url}/{base}`, variables: { base: 'v' }, fill: fillServer },
  };
  await clientOf(a.url, { serverVariables: { base: 'w' } }).send(operation);
  await clientOf(a.url, { baseUrl: `${c.url}/deep/` }).send(operation);
  expect([a, b, c].map(({ arrived }) => arrived.map(({ url }) => url))).toEqual([[], ['/w/x'], ['/deep/x']]);
});

test('a link replaces path and query, keeps header parameters and credentials, and stays on the origin', async () => {
  const server = await startServer(jsonReply({}));
  const operation: Operation = {
    ...getZone,
    parameters: [...(getZone.parameters ?? []), { name: 'X-Org', in: 'header' }],
  };
  const client = clientOf(`${server.url}/v1`, { auth: { query_key: 'k1', token: 't1' } });
  const input = { zone_id: 'z', status: 'active', 'X-Org': 'o' };
  await client.exchange(followLink(operation, '/v2/zones?cursor=a%2Fb'), input);
  await client.exchange(followLink(operation, `${server.url}/v1/zones?cursor=c&api%20key=k1`), input);
  await expect(client.exchange(followLink(operation, 'http://evil.example/zones'), input)).rejects.toThrow(
    "http://evil.example is not the API's origin",
  );
  expect(server.arrived.map(({ url, headers }) => [url, headers.authorization, headers['x-org']])).toEqual([
    ['/v2/zones?cursor=a%2Fb&api%20key=k1', 'Bearer t1', 'o'],
    ['/v1/zones?cursor=c&api%20key=k1', 'Bearer t1', 'o'],
  ]);
});
