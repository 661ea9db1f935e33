import { expect, test } from 'vitest';
import { contentKind } from '../../generator/model/content.js';
import type { Operation } from '../../templates/typescript/runtime/operation.js';
import {
  readAnswer,
  readBlob,
  readBytes,
  readNothing,
  readText,
} from '../../templates/typescript/runtime/read-answer.js';
import { ParseError } from '../../templates/typescript/runtime/errors.js';
import { clientOf } from './client.js';
import { jsonReply, type Reply, startServer } from './server.js';

const get: Operation = { id: 'x', method: 'GET', path: '/x' };

function typed(type: string, body: string | Uint8Array, status = 200): Reply {
  return { status, headers: { 'content-type': type }, body };
}

async function answerTo(reply: Reply, operation: Operation = get): Promise<unknown> {
  const server = await startServer(reply);
  const data: unknown = await clientOf(server.url).send(operation);
  return data instanceof Blob ? { type: data.type, text: await data.text() } : data;
}

const csv: Operation = { ...get, accept: ['text/csv'], read: readAnswer };
const either: Operation = { ...get, accept: ['application/json', 'text/csv'], read: readAnswer };
const png: Operation = { ...get, accept: ['image/png'], read: readAnswer };

const answers: readonly { name: string; reply: Reply; operation?: Operation; want: unknown }[] = [
  { name: 'JSON', reply: typed('application/json; charset=utf-8', '{"a":[1]}'), want: { a: [1] } },
  { name: 'JSON with a suffix', reply: typed('application/problem+json', '{"a":1}'), want: { a: 1 } },
  { name: 'JSON with a byte order mark', reply: typed('application/json', '\ufeff{"a":1}'), want: { a: 1 } },
  { name: 'JSON null', reply: typed('application/json', 'null'), want: null },
  { name: 'JSON without a media type', reply: { body: '{"a":1}' }, want: { a: 1 } },
  { name: 'JSON that says it is text', reply: typed('text/plain', '{"a":1}'), want: { a: 1 } },
  { name: 'an empty body', reply: typed('application/json', ''), want: undefined },
  { name: '204', reply: { status: 204 }, want: undefined },
  { name: '205', reply: { status: 205, headers: { 'content-type': 'application/json' } }, want: undefined },
  { name: 'text', reply: typed('text/csv', 'a,b'), operation: csv, want: 'a,b' },
  { name: 'text of another kind than asked for', reply: typed('text/html', '<p>'), operation: csv, want: '<p>' },
  { name: 'JSON where text was asked for', reply: typed('application/json', '1'), operation: csv, want: 1 },
  {
    name: 'XML',
    reply: typed('application/xml', '<a/>'),
    operation: { ...get, accept: ['application/xml'], read: readAnswer },
    want: '<a/>',
  },
  { name: 'declared text beside JSON', reply: typed('text/csv', '1'), operation: either, want: '1' },
  {
    name: 'bytes as a Blob',
    reply: typed('image/png', 'PNG'),
    operation: png,
    want: { type: 'image/png', text: 'PNG' },
  },
  ...[
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.oasis.opendocument.text',
    'multipart/form-data',
  ].map((type) => ({
    name: `${type} as a Blob`,
    reply: typed(type, 'PK'),
    operation: png,
    want: { type, text: 'PK' },
  })),
  {
    name: 'JSON that the document calls bytes',
    reply: typed('application/json', '{"a":1}'),
    operation: { ...get, read: readAnswer, readers: { 'application/json': readBlob } },
    want: { type: 'application/json', text: '{"a":1}' },
  },
  ...['application/json', 'text/plain', 'application/pdf'].map((type) => ({
    name: `${type} where bytes are declared`,
    reply: typed(type, '[1]'),
    operation: { ...get, read: readBytes },
    want: { type, text: '[1]' },
  })),
  {
    name: 'no body where bytes are declared',
    reply: { status: 204 },
    operation: { ...get, read: readBytes },
    want: undefined,
  },
  { name: 'JSON that says it is bytes', reply: typed('application/octet-stream', '{"a":1}'), want: { a: 1 } },
  {
    name: 'text where no body is declared',
    reply: typed('text/plain', 'OK'),
    operation: { ...get, read: readNothing },
    want: undefined,
  },
  {
    name: 'bytes where the document declares no success',
    reply: typed('application/zip', 'PK'),
    operation: { ...get, read: readAnswer },
    want: { type: 'application/zip', text: 'PK' },
  },
  {
    name: 'what an operation reads by itself',
    reply: typed('image/svg+xml; charset=utf-8', '<svg/>'),
    operation: { ...get, accept: ['image/svg+xml'], read: readAnswer, readers: { 'image/svg+xml': readBlob } },
    want: { type: 'image/svg+xml;charset=utf-8', text: '<svg/>' },
  },
  {
    name: 'a reader of another media type',
    reply: typed('text/plain', 'x'),
    operation: { ...get, accept: ['text/plain', 'image/x'], read: readAnswer, readers: { 'image/x': readText } },
    want: 'x',
  },
];

test.each([
  'text/csv',
  'application/xml',
  'image/svg+xml',
  'application/x-yaml',
  'application/javascript',
  'application/graphql',
  'application/octet-stream',
  'application/pdf',
  'application/vnd.oasis.opendocument.text',
  'application/openmetrics-text',
  'multipart/form-data',
])('%s is what the types say', async (type) => {
  const isText = ['text', 'xml'].includes(contentKind(type));
  const want = isText ? 'a' : { type, text: 'a' };
  expect(await answerTo(typed(type, 'a'), png)).toEqual(want);
});

test.each(answers)('$name', async ({ reply, operation, want }) => {
  expect(await answerTo(reply, operation)).toEqual(want);
});

test('a HEAD answer is undefined, whatever it announces', async () => {
  const reply = { headers: { 'content-type': 'application/json', 'content-length': '10' } };
  expect(await answerTo(reply, { ...get, method: 'HEAD' })).toBe(undefined);
});

test('an error of an operation without a body is read all the same', async () => {
  const reply = jsonReply({ message: 'no' }, 409);
  await expect(answerTo(reply, { ...get, method: 'POST', read: readNothing })).rejects.toThrow('409 Conflict: no');
});

test('keys that are special in JavaScript stay data', async () => {
  const data = (await answerTo(typed('application/json', '{"__proto__":{"polluted":1},"constructor":2}'))) as object;
  expect([Object.keys(data), Object.getPrototypeOf(data) === Object.prototype, 'polluted' in {}]).toEqual([
    ['__proto__', 'constructor'],
    true,
    false,
  ]);
});

const broken = [
  { name: 'a truncated body', reply: typed('application/json', '{"a":'), contentType: 'application/json' },
  {
    name: 'an HTML page',
    reply: typed('text/html; charset=utf-8', `<p>${'x'.repeat(900)}`),
    contentType: 'text/html; charset=utf-8',
  },
  { name: 'text without a media type', reply: { body: 'OK' }, contentType: null },
  { name: 'bytes', reply: typed('application/octet-stream', 'x'), contentType: 'application/octet-stream' },
  { name: 'text that says it is JSON', reply: typed('text/json', 'OK'), operation: csv, contentType: 'text/json' },
];

test.each(broken)(
  '$name is a ParseError with status, headers and beginning',
  async ({ reply, operation, contentType }) => {
    const error: unknown = await answerTo(reply, operation).catch((thrown: unknown) => thrown);
    if (!(error instanceof ParseError)) throw error;
    expect(error.message).toBe('[GET] /x: 200, but no JSON');
    expect(error.status).toBe(200);
    expect(error.headers.get('content-type')).toBe(contentType);
    expect(error.text).toBe(String(reply.body).slice(0, 512));
  },
);

test('an error is read as JSON where it can be, whatever it says it is', async () => {
  const server = await startServer(typed('text/plain', '{"code":1}', 400), typed('application/json', '{"co', 400));
  const client = clientOf(server.url);
  const results = [await client.send(csv).result(), await client.send(get).result()];
  expect(results).toMatchObject([{ error: { code: 1 } }, { error: '{"co' }]);
});

const enveloped: Operation = { ...get, value: '/result', success: '/success' };

const envelopes: readonly { name: string; reply: Reply; want: unknown }[] = [
  { name: 'the value', reply: jsonReply({ success: true, result: [1] }), want: [1] },
  { name: 'null', reply: jsonReply({ success: true, result: null }), want: null },
  { name: 'undefined where it is missing', reply: jsonReply({ success: true }), want: undefined },
  { name: 'undefined of an empty body', reply: { status: 204 }, want: undefined },
  { name: 'a body without a success flag', reply: jsonReply({ result: 1 }), want: 1 },
];

test.each(envelopes)('an envelope is taken off: $name', async ({ reply, want }) => {
  expect(await answerTo(reply, enveloped)).toEqual(want);
});

test('an envelope does not swallow what is no JSON', async () => {
  const operation: Operation = { ...enveloped, accept: ['application/json', 'text/plain'], read: readAnswer };
  expect(await answerTo(typed('text/plain', 'raw'), operation)).toBe('raw');
  expect(await answerTo(typed('image/png', 'PNG'), operation)).toEqual({ type: 'image/png', text: 'PNG' });
});

test('positions of an envelope are JSON Pointers', async () => {
  const operation: Operation = { ...get, value: '/a~1b/0/m~0n' };
  expect(await answerTo(jsonReply({ 'a/b': [{ 'm~n': 5 }] }), operation)).toBe(5);
  expect(await answerTo(jsonReply({}), { ...get, value: '/toString' })).toBe(undefined);
});

test('success: false is an error whatever the status says', async () => {
  const reply = jsonReply({ success: false, errors: [{ code: 7003, message: 'no route' }], result: null });
  await expect(answerTo(reply, enveloped)).rejects.toMatchObject({
    name: 'ApiError',
    status: 200,
    message: '[GET] /x: 200 OK: no route',
    body: { success: false },
  });
});
