// Files, streams and servers: encodings, limits, redirects, and which origin sees the headers.

import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import { load } from '../../generator/load/load.js';
import type { LoadOptions } from '../../generator/source-document.js';
import { makeFolder } from '../folder.js';

const text = 'openapi: 3.1.0 # é\n';

describe('files', () => {
  const folder = makeFolder();

  it.each([
    { name: 'UTF-8', bytes: Buffer.from(text) },
    { name: 'UTF-8 with a mark', bytes: Buffer.from(`\ufeff${text}`) },
    { name: 'UTF-16 LE', bytes: Buffer.from(`\ufeff${text}`, 'utf16le') },
    { name: 'UTF-16 BE', bytes: Buffer.from(`\ufeff${text}`, 'utf16le').swap16() },
  ])('reads $name', async ({ bytes }) => {
    const path = join(folder, 'api.yaml');
    await writeFile(path, bytes);
    const { name, uri, value } = await load(path);
    expect({ name, uri, value }).toEqual({ name: path, uri: pathToFileURL(path).href, value: { openapi: '3.1.0' } });
  });

  it('tells JSON and YAML by content, not by name', async () => {
    await writeFile(join(folder, 'json.yaml'), '{"a":\t1}');
    await writeFile(join(folder, 'yaml.json'), 'a: 1');
    expect((await load(join(folder, 'json.yaml'))).value).toEqual({ a: 1 });
    expect((await load(join(folder, 'yaml.json'))).value).toEqual({ a: 1 });
  });

  it('gives the hash of the bytes', async () => {
    const path = join(folder, 'hash.yaml');
    await writeFile(path, 'a: 1');
    // printf 'a: 1' | sha256sum
    expect((await load(path)).sha256).toBe('16c3c6d78678d53d39ab2c7a5a7bc4596567b46a1a57000a2d707334f779b824');
  });

  it.each([
    { name: 'a missing file', file: 'nope.yaml', want: 'cannot read {}: no such file' },
    { name: 'a folder', file: '.', want: 'cannot read {}: it is a folder' },
  ])('$name ends with exit io', async ({ file, want }) => {
    const path = join(folder, file);
    expect(await failure(path)).toEqual({ exit: 'io', message: want.replace('{}', path) });
  });

  it('refuses a file that is too large before it is read', async () => {
    const path = join(folder, 'large.yaml');
    await writeFile(path, 'a: 1234567890');
    const want = { exit: 'document', message: 'larger than 10 bytes' };
    expect(await failure(path, { limits: { maxBytes: 10 } })).toEqual(want);
  });
});

describe('standard input', () => {
  async function* chunks(...parts: string[]): AsyncGenerator<string> {
    for (const part of parts) yield await Promise.resolve(part);
  }

  it('is read to its end', async () => {
    const { name, uri, value } = await load('-', { stdin: chunks('{"a"', ':1}') });
    expect({ name, uri, value }).toEqual({ name: 'stdin', uri: 'stdin:', value: { a: 1 } });
  });

  it('is limited', async () => {
    const options = { stdin: chunks('a: 12345', '67890'), limits: { maxBytes: 10 } };
    expect(await failure('-', options)).toEqual({ exit: 'document', message: 'larger than 10 bytes' });
  });
});

describe('servers', () => {
  const seen: { host: string; path: string; headers: IncomingHttpHeaders }[] = [];
  const servers: Server[] = [];
  let first = '';
  let second = '';

  beforeAll(async () => {
    second = await listen((path) => (path === '/api' ? { body: '{"b":2}' } : { status: 404 }));
    first = await listen((path) => {
      if (path.startsWith('/api')) return { body: 'a: 1' };
      if (path === '/moved') return { status: 302, location: '/api?page=1' };
      if (path === '/away') return { status: 307, location: `${second}/api` };
      if (path === '/ftp') return { status: 301, location: 'ftp://127.0.0.1/api' };
      if (path.startsWith('/loop')) return { status: 302, location: `${path}x` };
      return path.startsWith('/slow') ? { hang: true } : { status: 404 };
    });
  });
  afterAll(() => servers.map((server) => server.close(() => undefined).closeAllConnections()));

  interface Answer {
    readonly status?: number;
    readonly body?: string;
    readonly location?: string;
    readonly hang?: boolean;
  }

  async function listen(answer: (path: string) => Answer): Promise<string> {
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      seen.push({ host: request.headers.host ?? '', path, headers: request.headers });
      const { status = 200, body = '', location, hang = false } = answer(path);
      if (hang) return;
      response.writeHead(status, location === undefined ? {} : { location }).end(body);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it('follows a redirect and takes its end as the base', async () => {
    const { name, uri, value } = await load(`${first}/moved`);
    expect({ name, uri, value }).toEqual({ name: `${first}/api`, uri: `${first}/api?page=1`, value: { a: 1 } });
  });

  it('sends headers to the first origin only', async () => {
    seen.length = 0;
    await load(`${first}/away`, { headers: { 'x-token': 'secret' }, namedOrigins: [second] });
    const tokens = seen.map(({ host, headers }) => [`http://${host}`, headers['x-token']]);
    expect(tokens).toEqual([
      [first, 'secret'],
      [second, undefined],
    ]);
  });

  it.each([
    { name: 'a status', path: '/nope?token=secret', want: 'could not fetch {}/nope: the server answered 404' },
    {
      name: 'another protocol',
      path: '/ftp',
      want: 'could not fetch {}/ftp: it redirects to ftp://, which is refused',
    },
    { name: 'a ring of redirects', path: '/loop', want: 'could not fetch {}/loopxxxxxx: more than 5 redirects' },
    { name: 'silence', path: '/slow?key=secret', want: 'could not fetch {}/slow: timeout after 0.2 s' },
  ])('$name ends with exit io and no query in the message', async ({ path, want }) => {
    const options = { limits: path.startsWith('/slow') ? { timeout: 200 } : {}, headers: { 'x-token': 'secret' } };
    expect(await failure(first + path, options)).toEqual({ exit: 'io', message: want.replace('{}', first) });
  });

  it('does not repeat a header value that cannot be sent', async () => {
    const options = { headers: { 'x-token': 'sec\nret' } };
    const want = { exit: 'io', message: `could not fetch ${first}/api: the request failed` };
    expect(await failure(`${first}/api`, options)).toEqual(want);
  });

  it('names a host that does not answer', async () => {
    const port = new URL(await listen(() => ({}))).port;
    servers.at(-1)?.close();
    const want = { exit: 'io', message: `could not fetch http://127.0.0.1:${port}/a: ECONNREFUSED` };
    expect(await failure(`http://127.0.0.1:${port}/a?b=c`)).toEqual(want);
  });
});

async function failure(source: string, options: LoadOptions = {}): Promise<{ exit: string; message: string }> {
  try {
    await load(source, options);
  } catch (error) {
    if (error instanceof DocumentError) return { exit: error.exit, message: error.message };
    throw error;
  }
  throw new Error('the document was loaded');
}
