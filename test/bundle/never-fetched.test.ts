// What only names an address is never asked for: a server that everything in a document points to is not called once.

import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import { generate } from '../../generator/generate.js';
import { readDocument } from '../../generator/read-document.js';
import { makeFolder } from '../folder.js';

const folder = makeFolder();
let origin = '';
let server: Server;
let hits: string[] = [];
const size = 10 * 1024 * 1024;

beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end(request.url === '/large' ? Buffer.alloc(size + 1, ' ') : 'A: { type: string }');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close().closeAllConnections());
beforeEach(() => {
  hits = [];
});

async function write(document: object): Promise<string> {
  const path = join(folder, 'openapi.json');
  await writeFile(path, JSON.stringify(document).replaceAll('ORIGIN', origin));
  return path;
}

const named = {
  openapi: '3.1.0',
  $self: 'ORIGIN/self.yaml',
  jsonSchemaDialect: 'ORIGIN/dialect',
  info: {
    title: 't',
    version: '1',
    termsOfService: 'ORIGIN/terms',
    contact: { url: 'ORIGIN/contact' },
    license: { name: 'l', url: 'ORIGIN/license' },
  },
  externalDocs: { url: 'ORIGIN/docs' },
  servers: [{ url: 'ORIGIN/server' }],
  tags: [{ name: 'a', externalDocs: { url: 'ORIGIN/tag' } }],
  paths: {
    '/a': {
      get: {
        externalDocs: { url: 'ORIGIN/operation' },
        parameters: [
          { name: 'q', in: 'query', schema: { type: 'string' }, examples: { e: { externalValue: 'ORIGIN/example' } } },
        ],
        responses: {
          200: {
            description: 'ok',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/A' },
                examples: { e: { externalValue: 'ORIGIN/response' }, r: { value: { $ref: 'ORIGIN/data#/A' } } },
              },
            },
            links: { next: { operationRef: 'ORIGIN/other.yaml#/paths/~1b/get' } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      A: {
        $id: 'ORIGIN/a.json',
        $schema: 'ORIGIN/schema',
        type: 'object',
        properties: { a: { type: 'string', example: { $ref: 'ORIGIN/value' } } },
        xml: { namespace: 'ORIGIN/xml' },
      },
    },
    securitySchemes: {
      o: {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: 'ORIGIN/token', scopes: {} } },
      },
      c: { type: 'openIdConnect', openIdConnectUrl: 'ORIGIN/connect' },
    },
  },
};

it('asks nobody for what is only named', async () => {
  const input = await write(named);
  const { files } = await generate({ input, targets: ['all'], formatter: 'none', allowRefs: [origin] });
  expect([files.length > 0, hits]).toEqual([true, []]);
});

it('asks no server for a reference that is not allowed', async () => {
  const schemas = { A: { $ref: 'ORIGIN/a.yaml#/A' } };
  const input = await write({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: {},
    components: { schemas },
  });
  await expect(readDocument(input)).rejects.toThrow(DocumentError);
  expect(hits).toEqual([]);
});

it('reads ten mebibytes of a reference and no more, unless told', async () => {
  const schemas = { A: { $ref: 'ORIGIN/large#/A' } };
  const input = await write({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: {},
    components: { schemas },
  });
  const error = await readDocument(input, { allowRefs: [origin] }).catch((caught: unknown) => caught);
  expect((error as DocumentError).diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
    ['larger than 10,485,760 bytes', 'raise the limit with --max-bytes'],
  ]);
  const raised = await readDocument(input, { allowRefs: [origin], limits: { maxBytes: 2 * size } }).catch(
    (caught: unknown) => caught,
  );
  expect((raised as DocumentError).message).not.toContain('larger than');
});
