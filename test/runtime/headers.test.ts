import { expect, test } from 'vitest';
import { putCookie } from '../../templates/typescript/runtime/cookie.js';
import type { Auth } from '../../templates/typescript/runtime/credentials.js';
import type { Operation } from '../../templates/typescript/runtime/operation.js';
import { clientOf, getZone } from './client.js';
import { type Arrived, jsonReply, startServer } from './server.js';

function credentialsIn({ url, headers }: Arrived): object {
  const { authorization, cookie } = headers;
  return { url, authorization, cookie, email: headers['x-auth-email'], key: headers['x-auth-key'] };
}

const all = { token: 't', email: 'e', key: 'k', query_key: 'q/1', session: 's;2' };

const choices: readonly { name: string; auth: Auth; security?: string; want: object }[] = [
  { name: 'a bearer token', auth: { token: 't' }, want: { url: '/x', authorization: 'Bearer t' } },
  {
    name: 'user name and password in UTF-8',
    auth: { login: { username: 'jürgen', password: 'a:b' } },
    want: { url: '/x', authorization: `Basic ${Buffer.from('jürgen:a:b').toString('base64')}` },
  },
  { name: 'a key in the query', auth: { query_key: 'a b&c' }, want: { url: '/x?api%20key=a%20b%26c' } },
  { name: 'a key in a cookie', auth: { session: 'a;b' }, want: { url: '/x', cookie: 'session=a%3Bb' } },
  {
    name: 'the first alternative that is complete',
    auth: all,
    security: 'login|email&key|token',
    want: { url: '/x', email: 'e', key: 'k' },
  },
  {
    name: 'no part of an alternative that is incomplete',
    auth: { email: 'e', token: 't' },
    security: 'email&key|token',
    want: { url: '/x', authorization: 'Bearer t' },
  },
  {
    name: 'everything, where the document does not name what is configured',
    auth: { token: 't' },
    security: 'email&key',
    want: { url: '/x', authorization: 'Bearer t' },
  },
  {
    name: 'everything, where no alternative is complete',
    auth: { token: 't', email: 'e' },
    security: 'email&key&token',
    want: { url: '/x', authorization: 'Bearer t', email: 'e' },
  },
  {
    name: 'nothing, where that is what the first alternative asks for',
    auth: { token: 't' },
    security: '|token',
    want: { url: '/x' },
  },
  {
    name: 'schemes whose names hold spaces and signs',
    auth: { token: 't', 'the key + more': 'k' },
    security: 'the key + more|token',
    want: { url: '/x', key: 'k' },
  },
  { name: 'nothing for what is undefined or empty', auth: { token: undefined, key: '' }, want: { url: '/x' } },
  { name: 'nothing for a scheme that the API does not have', auth: { tokne: 't' }, want: { url: '/x' } },
  {
    name: 'what a function says, later or not',
    auth: { token: async () => 'fn', key: () => 'k', email: () => undefined },
    want: { url: '/x', authorization: 'Bearer fn', key: 'k' },
  },
];

test.each(choices)('credentials: $name', async ({ auth, security, want }) => {
  const server = await startServer(jsonReply({}));
  const operation: Operation = { id: 'x', method: 'GET', path: '/x', ...(security && { security }) };
  await clientOf(server.url, { auth }).send(operation);
  expect(server.arrived.map(credentialsIn)).toEqual([want]);
});

test('of several headers of one name the most explicit wins, and null removes', async () => {
  const server = await startServer(jsonReply({}));
  const operation: Operation = { id: 'x', method: 'GET', path: '/x', parameters: [{ name: 'X-Level', in: 'header' }] };
  const client = clientOf(server.url, {
    auth: { token: 't', key: 'k' },
    headers: { 'x-level': 'client', 'X-Auth-Key': null },
  });
  await client.send(operation);
  await client.send(operation, { 'X-Level': 'input' });
  await client.send(
    operation,
    { 'X-Level': 'input' },
    { headers: { 'x-LEVEL': 'request', authorization: null, Accept: 'text/csv' } },
  );
  expect(
    server.arrived.map(({ headers }) => [
      headers['x-level'],
      headers.authorization,
      headers['x-auth-key'],
      headers.accept,
    ]),
  ).toEqual([
    ['client', 'Bearer t', undefined, 'application/json'],
    ['input', 'Bearer t', undefined, 'application/json'],
    ['request', undefined, undefined, 'text/csv'],
  ]);
});

test('cookies of parameters and credentials share one header', async () => {
  const server = await startServer(jsonReply({}));
  const parameters = [
    { name: 'a', in: 'cookie', put: putCookie },
    { name: 'b', in: 'cookie', put: putCookie },
    { name: 'c', in: 'cookie', put: putCookie },
  ] as const;
  await clientOf(server.url, { auth: { session: 's' } }).send(
    { ...getZone, parameters, path: '/' },
    { a: 1, c: 'x y' },
  );
  expect(server.arrived.map(({ headers }) => headers.cookie)).toEqual(['session=s; a=1; c=x%20y']);
});

test('Accept names what the answer is asked for in', async () => {
  const server = await startServer(jsonReply({}));
  const operation: Operation = { id: 'x', method: 'GET', path: '/x', accept: ['application/json', 'text/csv'] };
  await clientOf(server.url).send(operation);
  await clientOf(server.url).send(operation, { accept: 'text/csv' }).result();
  await clientOf(server.url).send({ ...operation, accept: ['image/png'] }, { accept: 'a parameter of its own' });
  expect(server.arrived.map(({ headers }) => headers.accept)).toEqual(['application/json', 'text/csv', 'image/png']);
});

const wrong = ['a\nb', 'a\r\nX-Injected: 1', 'secret\n', 'a\0b', 'snow ☃'];

test.each(wrong)('header value %j is refused without repeating it', async (value) => {
  const server = await startServer(jsonReply({}));
  const client = clientOf(server.url, { auth: { token: value } });
  const error: unknown = await client.send({ id: 'x', method: 'GET', path: '/x' }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    name: 'InputError',
    message: 'header Authorization is malformed',
  });
  expect(server.arrived).toEqual([]);
});
