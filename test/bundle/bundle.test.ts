// What a document may bring in: files of its folder, what the user allowed, and nothing else.

import { symlink } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import { readDocument, type ReadOptions } from '../../generator/read-document.js';
import { makeFolder, put } from '../folder.js';

const folder = makeFolder();
let origin = '';
let elsewhere = '';
const hits: { path: string; token: string | undefined }[] = [];
const servers: Server[] = [];

beforeAll(async () => {
  const far = await listen(() => ({ body: 'A: { type: boolean }' }));
  elsewhere = far;
  origin = await listen((path) => {
    const number = /^\/tree\/(\d+)\.yaml$/.exec(path)?.[1];
    if (number !== undefined) return { body: document(`${2 * Number(number)}.yaml`, `${2 * Number(number) + 1}.yaml`) };
    if (path === '/schemas.yaml') return { body: 'A: { type: integer }' };
    if (path === '/away.yaml') return { location: `${far}/schemas.yaml` };
    if (path === '/api/openapi.yaml') return { body: document('./beside.yaml#/A', '../above.yaml#/A') };
    return { body: 'A: { type: string }' };
  });
});
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});
beforeEach(() => {
  hits.length = 0;
});

async function listen(answer: (path: string) => { body?: string; location?: string }): Promise<string> {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    hits.push({ path, token: request.headers['x-token'] as string | undefined });
    const { body = '', location } = answer(path);
    response.writeHead(location === undefined ? 200 : 302, location === undefined ? {} : { location }).end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A document whose schemas S0, S1, … are these references. */
function document(...refs: readonly string[]): string {
  const schemas = refs.map((ref, index) => `    S${index}: { $ref: "${ref}" }\n`).join('');
  return `openapi: 3.1.0\ninfo: { title: t, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n${schemas}`;
}

function write(name: string, text: string): string {
  put(folder, { [name]: text });
  return join(folder, name);
}

async function schemas(path: string, options: ReadOptions = {}): Promise<unknown> {
  return (await readDocument(path, options)).document.components.schemas;
}

async function problems(source: string, options: ReadOptions = {}): Promise<unknown> {
  try {
    await readDocument(source, options);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const said = error.diagnostics.map(({ code, file, line, column, message }) => {
      const place = `${file === undefined ? '' : `${file}:`}${line}:${column}`;
      return `${code} ${place} ${message}`.replaceAll(`${folder}/`, '');
    });
    return [error.exit, ...said];
  }
  throw new Error('the document was read');
}

describe('files', () => {
  it('keeps the name of a component that is another file', async () => {
    write('names/pet.yaml', 'type: object\nproperties: { parent: { $ref: pet.yaml } }');
    const path = write('names/openapi.yaml', document('pet.yaml'));
    expect(await schemas(path)).toEqual({
      S0: { type: 'object', properties: { parent: { $ref: '#/components/schemas/S0' } } },
    });
  });

  it('reads neighbours and folders below, and nothing else', async () => {
    write('api/below/a.yaml', 'A: { type: string }');
    write('outside.yaml', 'A: { type: number }');
    const path = write('api/openapi.yaml', document('below/a.yaml#/A', '../outside.yaml#/A'));
    const refused = `external reference refused: "../outside.yaml" leads to `;
    expect(await problems(path)).toEqual(['document', `ref-refused 7:11 ${refused}`]);
    expect(await schemas(path, { allowRefs: [folder] })).toEqual({ S0: { type: 'string' }, S1: { type: 'number' } });
  });

  it('does not follow a symbolic link out of the folder', async () => {
    const outside = write('secret/a.yaml', 'A: { type: string }');
    const path = write('linked/openapi.yaml', document('link.yaml#/A'));
    await symlink(outside, join(folder, 'linked/link.yaml'));
    const refused = `external reference refused: "link.yaml" leads to secret/`;
    expect(await problems(path)).toEqual(['document', `ref-refused 6:11 ${refused}`]);
  });

  it('reports every missing file with the place of the reference', async () => {
    write('missing/a.yaml', 'A: { properties: { b: { $ref: nope.json } } }');
    const path = write('missing/openapi.yaml', document('a.yaml#/A', './gone.yaml'));
    expect(await problems(path)).toEqual([
      'io',
      'unreadable 7:11 ./gone.yaml not found, referenced at 7:11',
      'unreadable missing/a.yaml:1:25 nope.json not found, referenced at 1:25',
    ]);
  });

  it('reads a document whose mapping names a file that is gone', async () => {
    const mapping = '{ b: "#/components/schemas/S0", a: gone.yaml#/A }';
    write('mapped/here.yaml', 'A: { type: string }');
    const union = `    U: { oneOf: [{ $ref: "here.yaml#/A" }], discriminator: { propertyName: k, mapping: ${mapping} } }\n`;
    const path = write('mapped/openapi.yaml', document('here.yaml#/A') + union);
    const { document: read, diagnostics } = await readDocument(path);
    expect(JSON.stringify(read.components.schemas['U'])).not.toContain('gone');
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'unresolved-mapping "a" leads to "gone.yaml#/A", which does not exist',
    ]);
  });

  it('names a component that is not there, beside what other files bring', async () => {
    write('gone/a.yaml', 'A: { type: string }');
    const path = write('gone/openapi.yaml', document('#/components/schemas/constructor', 'a.yaml#/A'));
    const said = 'unresolved-ref 6:11 "#/components/schemas/constructor" does not exist';
    expect(await problems(path)).toEqual(['document', said]);
  });

  it('refuses what can be neither allowed nor found, with words', async () => {
    const path = write('odd/openapi.yaml', document('data:application/json,{}', 'javascript:alert(1)'));
    const refused = 'external reference refused: ';
    expect(await problems(path)).toEqual([
      'document',
      `ref-refused 6:11 ${refused}"data:application/json,{}" leads to data:`,
      `ref-refused 7:11 ${refused}"javascript:alert(1)" leads to javascript:`,
    ]);
    async function* stdin(): AsyncGenerator<string> {
      yield await Promise.resolve(document('a.yaml#/A'));
    }
    const relative = `${refused}"a.yaml" is relative, and standard input stands in no folder`;
    expect(await problems('-', { stdin: stdin() })).toEqual(['document', `ref-refused 6:11 ${relative}`]);
  });

  it('names the file in which something is wrong', async () => {
    write('wrong/a.yaml', 'A:\n  type: object\n  properties:\n    b: text\n');
    write('wrong/broken.yaml', 'A: [\n');
    const path = write('wrong/openapi.yaml', document('a.yaml#/A'));
    const text = 'expected schema object or boolean, found string';
    expect(await problems(path)).toEqual(['document', `wrong-type wrong/a.yaml:4:5 ${text}`]);
    const other = write('wrong/other.yaml', document('broken.yaml#/A'));
    expect(await problems(other)).toEqual([
      'document',
      expect.stringMatching(/^yaml-syntax wrong\/broken.yaml:2:1 /) as string,
    ]);
  });

  it('takes $self for the folder that the document stands in', async () => {
    write('self/schemas/a.yaml', 'A: { type: string }');
    const text = document('schemas/a.yaml#/A', 'https://example.com/v1/schemas/a.yaml#/A');
    const path = write('self/openapi.yaml', `$self: https://example.com/v1/openapi.yaml\n${text}`);
    expect(await schemas(path)).toEqual({ S0: { type: 'string' }, S1: { $ref: '#/components/schemas/S0' } });
  });

  it('gives every file that was read, with its hash', async () => {
    write('files/b.yaml', 'B: { type: string }');
    write('files/a.yaml', 'A: { $ref: "b.yaml#/B" }');
    const { files } = await readDocument(write('files/openapi.yaml', document('a.yaml#/A')));
    expect(files.map(({ name, sha256 }) => [name.slice(folder.length + 1), sha256.length])).toEqual([
      ['files/openapi.yaml', 64],
      ['files/a.yaml', 64],
      ['files/b.yaml', 64],
    ]);
  });
});

describe('servers', () => {
  it('asks no server that is not allowed', async () => {
    const example = '      examples: { e: { externalValue: "ORIGIN/example.json" } }'.replace('ORIGIN', origin);
    const path = write(
      'net/openapi.yaml',
      `${document(`${origin}/schemas.yaml?key=secret#/A`)}  x: 1\n${example.slice(6)}`,
    );
    const refused = `external reference refused: "${origin}/schemas.yaml" leads to ${origin}`;
    expect(await problems(path)).toEqual(['document', `ref-refused 6:11 ${refused}`]);
    expect(hits).toEqual([]);
  });

  it('reads from an allowed origin, without the headers of another', async () => {
    const path = write('net/allowed.yaml', document(`${origin}/schemas.yaml#/A`));
    expect(await schemas(path, { allowRefs: [origin], headers: { 'x-token': 'secret' } })).toEqual({
      S0: { type: 'integer' },
    });
    expect(hits).toEqual([{ path: '/schemas.yaml', token: undefined }]);
  });

  it('does not follow a redirect to an origin that is not allowed', async () => {
    const path = write('net/away.yaml', document(`${origin}/away.yaml#/A`));
    const message = `could not fetch ${origin}/away.yaml: it redirects to ${elsewhere}, which is not allowed`;
    expect(await problems(path, { allowRefs: [origin] })).toEqual(['io', `fetch-failed 6:11 ${message}`]);
    expect(hits.map(({ path: asked }) => asked)).toEqual(['/away.yaml']);
  });

  it('reads a thousand files of a server that never ends, and no more', async () => {
    const message = 'references lead to more than 1,000 files';
    const said = (await problems(`${origin}/tree/1.yaml`)) as readonly string[];
    expect([said.length, said[0], said[1]?.replace(/^(\S+) .*:\d+:\d+ /, '$1 ')]).toEqual([
      2,
      'document',
      `too-many-files ${message}`,
    ]);
    expect(hits).toHaveLength(1001);
  });

  it('treats the folder of a URL like a folder', async () => {
    const source = `${origin}/api/openapi.yaml`;
    const refused = `external reference refused: "../above.yaml" leads to ${origin}`;
    expect(await problems(source)).toEqual(['document', `ref-refused 7:11 ${refused}`]);
    const options = { allowRefs: [origin], headers: { 'x-token': 'secret' } };
    hits.length = 0;
    await readDocument(source, options);
    expect(hits.map(({ token }) => token)).toEqual(['secret', 'secret', 'secret']);
  });
});
