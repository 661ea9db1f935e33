// What a tree-shaken bundle costs. Bytes of gzip -9 over esbuild's minified output.

import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const runtime = join(dirname(fileURLToPath(import.meta.url)), '../../templates/typescript/runtime/index.js');

const client = `
  const api = {
    server: { url: 'https://api.cloudflare.com/client/v4' },
    schemes: { api_token: { in: 'header', name: 'Authorization', prefix: 'Bearer ' } },
    authenticate: credentialsOf,
  };
  export function createClient(options = {}) {
    return connect(api, options);
  }
`;

const getZone = `
  const getZoneOperation = {
    id: 'zones-get',
    method: 'GET',
    path: '/zones/{zone_id}',
    parameters: 'zone_id',
    security: 'api_token',
    value: '/result',
    success: '/success',
  };
  export function getZone(client, input, options) {
    return apiRequest(client, getZoneOperation, input, options);
  }
`;

interface Bundle {
  readonly bytes: number;
  /** Modules of the runtime that have code in the bundle. */
  readonly modules: readonly string[];
}

async function bundle(contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: dirname(runtime), loader: 'ts' },
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const used = inputs.filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path !== '<stdin>');
  return {
    bytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
    modules: used.map(([path]) => basename(path, '.ts')).sort(),
  };
}

const plain = `import { apiRequest, connect, credentialsOf } from './index.js'; ${client} ${getZone}`;

test('one GET with client, auth, retries, timeouts and typed errors takes at most 3.0 kB', async () => {
  expect((await bundle(plain)).bytes).toBeLessThanOrEqual(3000);
});

const core = 'client credentials draft errors held pointer read request retry styles transmit url within'.split(' ');

const uses: readonly { name: string; code: string; want: readonly string[] }[] = [
  { name: 'a plain GET', code: '', want: core },
  {
    name: 'a JSON body',
    code: `import { jsonBody, writeBody } from './index.js'; export const operation = { write: writeBody, body: { 'application/json': jsonBody } };`,
    want: [...core, 'bodies', 'body', 'json-text'],
  },
  {
    name: 'a stream',
    code: `import { readEventStream } from './index.js'; export const operation = { read: { 'text/event-stream': readEventStream } };`,
    want: [...core, 'streams'],
  },
  {
    name: 'an upload',
    code: `import { multipartBody, writeBody } from './index.js'; export const operation = { write: writeBody, body: { 'multipart/form-data': multipartBody } };`,
    want: [...core, 'bodies', 'body', 'json-text', 'multipart'],
  },
  { name: 'HTTP Basic', code: `export { basic } from './index.js';`, want: [...core, 'basic'] },
  { name: 'cookies', code: `export { putCookie } from './index.js';`, want: [...core, 'cookie'] },
  { name: 'variables of servers', code: `export { fillServer } from './index.js';`, want: [...core, 'server'] },
  { name: 'answers of all kinds', code: `export { readAnswer } from './index.js';`, want: [...core, 'read-answer'] },
  { name: 'redirects', code: `export { followRedirects } from './index.js';`, want: [...core, 'redirect'] },
  { name: 'credentials that expire', code: `export { renewing } from './index.js';`, want: [...core, 'renew'] },
  {
    name: 'middleware',
    code: `export { chain, logRequests } from './index.js';`,
    want: [...core, 'log', 'middleware'],
  },
  { name: 'unread answers', code: `export { unread } from './index.js';`, want: [...core, 'unread'] },
];

test.each(uses)('a bundle with $name holds the modules it needs', async ({ code, want }) => {
  expect((await bundle(plain + code)).modules).toEqual([...want].sort());
});
