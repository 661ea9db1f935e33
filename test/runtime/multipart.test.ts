import { expect, test } from 'vitest';
import { writeBody } from '../../templates/typescript/runtime/body.js';
import { multipartBody } from '../../templates/typescript/runtime/multipart.js';
import type { BodyWriter, Encodings } from '../../templates/typescript/runtime/operation.js';
import { deepObject } from '../../templates/typescript/runtime/styles.js';
import { clientOf } from './client.js';
import { type Arrived, jsonReply, startServer } from './server.js';

interface Part {
  readonly head: string;
  readonly content: string;
}

/** As the bytes stand, since the order and the heads of parts matter. */
function partsOf({ headers, body }: Arrived): readonly Part[] {
  const boundary = /boundary=(.+)$/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  const [, ...parts] = body.toString().split(`--${boundary}`);
  expect(parts.pop()).toBe('--\r\n');
  return parts.map((part) => {
    const [head = '', content = ''] = part.split(/\r\n\r\n(.*)\r\n$/s);
    return { head: head.trim().replace('Content-Disposition: form-data; ', ''), content };
  });
}

async function sent(value: object, encoding: Encodings = {}): Promise<Arrived> {
  const server = await startServer(jsonReply({}));
  const body = { 'multipart/form-data': { write: multipartBody, encoding } };
  await clientOf(server.url).send({ id: 'x', method: 'POST', path: '/x', body, write: writeBody }, { body: value });
  return server.arrived[0] as Arrived;
}

const script = new File(['export default {}'], 'worker.js', { type: 'application/javascript+module' });

const cases: readonly { name: string; value: object; encoding?: Encodings; want: readonly Part[] }[] = [
  {
    name: 'text, numbers, flags, dates',
    value: { a: 'ü', b: 5, c: false, d: new Date(0), gone: undefined, none: null },
    want: [
      { head: 'name="a"', content: 'ü' },
      { head: 'name="b"', content: '5' },
      { head: 'name="c"', content: 'false' },
      { head: 'name="d"', content: '1970-01-01T00:00:00.000Z' },
    ],
  },
  {
    name: 'a File keeps its name and type, and JSON stands beside it without a file name',
    value: { metadata: { main_module: 'worker.js' }, 'worker.js': script },
    want: [
      { head: 'name="metadata"\r\nContent-Type: application/json', content: '{"main_module":"worker.js"}' },
      {
        head: 'name="worker.js"; filename="worker.js"\r\nContent-Type: application/javascript+module',
        content: 'export default {}',
      },
    ],
  },
  {
    name: 'Blobs and bytes are files called after their property',
    value: {
      file: new Blob(['b'], { type: 'image/png' }),
      raw: new Uint8Array([65, 66]),
      buffer: new Uint8Array([67]).buffer,
    },
    want: [
      { head: 'name="file"; filename="file"\r\nContent-Type: image/png', content: 'b' },
      { head: 'name="raw"; filename="raw"\r\nContent-Type: application/octet-stream', content: 'AB' },
      { head: 'name="buffer"; filename="buffer"\r\nContent-Type: application/octet-stream', content: 'C' },
    ],
  },
  {
    name: 'an array repeats its part',
    value: {
      files: [new File(['1'], 'a.txt', { type: 'text/plain' }), new File(['2'], 'b')],
      tags: ['x', 'y'],
      rows: [{ a: 1 }],
    },
    want: [
      { head: 'name="files"; filename="a.txt"\r\nContent-Type: text/plain', content: '1' },
      { head: 'name="files"; filename="b"\r\nContent-Type: application/octet-stream', content: '2' },
      { head: 'name="tags"', content: 'x' },
      { head: 'name="tags"', content: 'y' },
      { head: 'name="rows"\r\nContent-Type: application/json', content: '{"a":1}' },
    ],
  },
  {
    name: 'encoding gives media types and styles',
    value: { doc: '<a/>', image: new Blob(['i']), any: new Blob(['j']), opts: { a: { b: 1 } } },
    encoding: {
      doc: { contentType: 'application/xml' },
      image: { contentType: 'image/png, image/jpeg' },
      any: { contentType: 'image/*' },
      opts: { style: deepObject },
    },
    want: [
      { head: 'name="doc"\r\nContent-Type: application/xml', content: '<a/>' },
      { head: 'name="image"; filename="image"\r\nContent-Type: image/png', content: 'i' },
      { head: 'name="any"; filename="any"\r\nContent-Type: application/octet-stream', content: 'j' },
      { head: 'name="opts[a][b]"', content: '1' },
    ],
  },
  {
    name: 'names cannot break out of their quotes',
    value: { 'a"; filename="x\r\nX-Evil: 1': '1', f: new File(['2'], 'q"\r\n.txt', { type: 'text/plain' }) },
    want: [
      { head: 'name="a%22; filename=%22x%0D%0AX-Evil: 1"', content: '1' },
      { head: 'name="f"; filename="q%22%0D%0A.txt"\r\nContent-Type: text/plain', content: '2' },
    ],
  },
];

test.each(cases)('$name', async ({ value, encoding, want }) => {
  expect(partsOf(await sent(value, encoding))).toEqual(want);
});

test('a parser that is not ours reads the same', async () => {
  const { headers, body } = await sent({ a: 'x', file: script });
  const parsed = await new Response(new Uint8Array(body), {
    headers: { 'content-type': `${headers['content-type']}` },
  }).formData();
  const file = parsed.get('file') as File;
  expect([parsed.get('a'), file.name, file.type, await file.text()]).toEqual([
    'x',
    'worker.js',
    'application/javascript+module',
    'export default {}',
  ]);
  expect(Number(headers['content-length'])).toBe(body.length);
});

test('a stream as a part is refused, since it could not be sent again', () => {
  const write: BodyWriter = multipartBody;
  expect(() => write({ file: new Blob(['x']).stream() }, 'multipart/form-data')).toThrow(
    /file: a part cannot be a stream/,
  );
});
