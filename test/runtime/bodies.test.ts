import { expect, test } from 'vitest';
import * as bodies from '../../templates/typescript/runtime/bodies.js';
import { writeBody } from '../../templates/typescript/runtime/body.js';
import type { BodyWriter, Encodings, Operation } from '../../templates/typescript/runtime/operation.js';
import { deepObject, encodeReserved, form, json } from '../../templates/typescript/runtime/styles.js';
import { clientOf } from './client.js';
import { jsonReply, startServer } from './server.js';

const { binaryBody, jsonBody, jsonLinesBody, textBody, urlencodedBody } = bodies;

const bytes = new Uint8Array([0, 255, 10]);

const written: readonly { name: string; write: BodyWriter; type: string; value: unknown; want: string }[] = [
  {
    name: 'JSON',
    write: jsonBody,
    type: 'application/json',
    value: { a: [1, null], b: undefined },
    want: '{"a":[1,null]}',
  },
  { name: 'a bare JSON string', write: jsonBody, type: 'application/json', value: 'x', want: '"x"' },
  { name: 'JSON null', write: jsonBody, type: 'application/merge-patch+json', value: null, want: 'null' },
  {
    name: 'integers of any size in JSON',
    write: jsonBody,
    type: 'application/json',
    value: { id: 2n ** 64n, text: '"18446744073709551616"', list: [-1n] },
    want: '{"id":18446744073709551616,"text":"\\"18446744073709551616\\"","list":[-1]}',
  },
  { name: 'text', write: textBody, type: 'text/plain; charset=utf-8', value: 'ü', want: 'ü' },
  { name: 'XML', write: textBody, type: 'application/xml', value: '<a/>', want: '<a/>' },
  { name: 'a number as text', write: textBody, type: 'text/plain', value: 5, want: '5' },
  { name: 'bytes', write: binaryBody, type: 'application/octet-stream', value: bytes, want: '\u0000\ufffd\n' },
  {
    name: 'a Blob under the media type of the operation',
    write: binaryBody,
    type: 'application/zip',
    value: new Blob(['z'], { type: 'text/css' }),
    want: 'z',
  },
  { name: 'a stream', write: binaryBody, type: 'application/octet-stream', value: new Blob(['s']).stream(), want: 's' },
  {
    name: 'JSON lines',
    write: jsonLinesBody,
    type: 'application/x-ndjson',
    value: [{ a: 1 }, 'x'],
    want: '{"a":1}\n"x"\n',
  },
  {
    name: 'a JSON sequence',
    write: jsonLinesBody,
    type: 'application/json-seq',
    value: [1, 2],
    want: '\u001e1\n\u001e2\n',
  },
  {
    name: 'pairs',
    write: urlencodedBody,
    type: 'application/x-www-form-urlencoded',
    value: { a: 'x y', b: [1, 2] },
    want: 'a=x%20y&b=1&b=2',
  },
];

test.each(written)('$name', async ({ write, type, value, want }) => {
  const server = await startServer(jsonReply({}));
  const operation: Operation = { id: 'x', method: 'PUT', path: '/x', body: { [type]: write }, write: writeBody };
  await clientOf(server.url).send(operation, { body: value });
  expect(server.arrived.map(({ headers, body }) => [headers['content-type'], String(body)])).toEqual([[type, want]]);
});

const encodings: readonly { name: string; value: object; encoding?: Encodings; want: string }[] = [
  {
    name: 'nested objects and lists of objects',
    value: { a: { b: { c: 1 } }, l: [{ x: 1 }, { x: 2 }] },
    want: 'a[b][c]=1&l[0][x]=1&l[1][x]=2',
  },
  {
    name: 'dates, flags, zero and empty values',
    value: { d: new Date(0), f: false, z: 0, e: '' },
    want: 'd=1970-01-01T00:00:00.000Z&f=false&z=0&e=',
  },
  { name: 'nothing for undefined and null', value: { a: undefined, b: null, c: 1 }, want: 'c=1' },
  {
    name: 'a style',
    value: { expand: ['a', 'b'], list: [1, 2] },
    encoding: { expand: { style: deepObject }, list: { style: form } },
    want: 'expand[]=a&expand[]=b&list=1,2',
  },
  {
    name: 'a JSON property',
    value: { a: { b: 1 } },
    encoding: { a: { contentType: 'application/json' } },
    want: 'a={"b":1}',
  },
  {
    name: 'a style before a media type',
    value: { a: [1] },
    encoding: { a: { contentType: 'text/plain', style: json } },
    want: 'a=[1]',
  },
];

test.each(encodings)('urlencoded: $name', ({ value, encoding, want }) => {
  expect(decodeURIComponent(bodies.urlencodedText(value, encoding))).toBe(want);
  expect(
    bodies
      .pairs(value, encoding)
      .map((pair) => pair.join('='))
      .join('&'),
  ).toBe(want);
});

test('reserved characters stay in a urlencoded property that allows them', () => {
  expect(bodies.urlencodedText({ u: 'a/b?c', v: 'a/b' }, { u: { encode: encodeReserved } })).toBe('u=a/b?c&v=a%2Fb');
});

test('contentType chooses among several media types; an unknown one is refused', async () => {
  const server = await startServer(jsonReply({}));
  const operation: Operation = {
    id: 'x',
    method: 'POST',
    path: '/x',
    body: { 'application/json': jsonBody, 'text/plain': textBody },
    write: writeBody,
  };
  const client = clientOf(server.url);
  await client.send(operation, { body: 'a' });
  await client.send(operation, { body: 'a', contentType: 'text/plain' });
  await client.send(operation, {});
  await expect(client.send(operation, { body: 'a', contentType: 'toString' })).rejects.toThrow(
    'contentType has to be one of application/json, text/plain',
  );
  expect(server.arrived.map(({ headers, body }) => [headers['content-type'], String(body)])).toEqual([
    ['application/json', '"a"'],
    ['text/plain', 'a'],
    [undefined, ''],
  ]);
});

test.each(['GET', 'HEAD'])('a %s with a body is refused, without one it is sent', async (method) => {
  const server = await startServer(jsonReply({}));
  const operation: Operation = {
    id: 'x',
    method,
    path: '/x',
    body: { 'application/json': jsonBody },
    write: writeBody,
  };
  await expect(clientOf(server.url).send(operation, { body: {} })).rejects.toMatchObject({
    name: 'InputError',
    message: `fetch cannot send a ${method} with a body`,
  });
  await clientOf(server.url).send(operation, {});
  expect(server.arrived.length).toBe(1);
});

test.each([{ a: 1 }, 5, null])('binary bodies refuse %j', (value) => {
  expect(() => binaryBody(value, 'application/octet-stream')).toThrow(/has to be a Blob, bytes, a stream or a string/);
});
