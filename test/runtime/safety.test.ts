// What the runtime promises whatever values, answers and environments do to it.

import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, promisify } from 'node:util';
import { build } from 'esbuild';
import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { InputError } from '../../templates/typescript/runtime/errors.js';
import { followLink } from '../../templates/typescript/runtime/link.js';
import { clientOf, createZone, getZone } from './client.js';
import { jsonReply, startServer } from './server.js';

const runtime = join(dirname(fileURLToPath(import.meta.url)), '../../templates/typescript/runtime');

/** The URL that a path value is sent to, `undefined` where it is refused. */
async function urlOf(value: string): Promise<URL | undefined> {
  let asked: URL | undefined;
  const fetch = (request: Request): Promise<Response> => {
    asked = new URL(request.url);
    return Promise.resolve(new Response());
  };
  try {
    await clientOf('https://api.example/v1', { fetch }).send(getZone, { zone_id: value });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return asked;
}

const pieces = fc.constantFrom(
  '.',
  '..',
  '/',
  '\\',
  '%',
  '%2e',
  '%2F',
  '%25',
  '%u002e',
  '?',
  '#',
  ';',
  '{',
  '}',
  ' ',
  'a',
  'ü',
);

test('any path value stays one segment below the template, or is refused', async () => {
  const values = fc.oneof(
    fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      const url = await urlOf(value);
      if (!url) return;
      const segment = url.pathname.slice('/v1/zones/'.length);
      expect(url.pathname.startsWith('/v1/zones/')).toBe(true);
      expect([url.origin, url.search, url.hash, segment.includes('/')]).toEqual(['https://api.example', '', '', false]);
      expect(decodeURIComponent(segment)).toBe(value);
    }),
    { numRuns: 1000, seed: 21 },
  );
});

const laxer = ['%2%65', '%2%65%2%65', '%u002e%u002e', '%25%32%65'];

test.each(laxer)('path value %j is refused, because a lax server may take it for dots', async (value) => {
  expect(await urlOf(value)).toBe(undefined);
});

const places = [
  { name: 'another host', link: 'https://evil.example/zones' },
  { name: 'another port', link: 'http://127.0.0.1:9/zones' },
  { name: 'another scheme', link: 'https://127.0.0.1/zones' },
  { name: 'no scheme', link: '//evil.example/zones' },
  { name: 'a user name that looks like the host', link: 'http://127.0.0.1@evil.example/zones' },
  { name: 'a backslash', link: '\\\\evil.example/zones' },
  { name: 'a script', link: 'javascript:alert(1)' },
  { name: 'data', link: 'data:application/json,[]' },
];

test.each(places)('a link to $name is refused before anything is sent', async ({ link }) => {
  const server = await startServer(jsonReply({}));
  const client = clientOf(server.url, { auth: { token: 't-s3cret', query_key: 'q-s3cret' } });
  await expect(client.exchange(followLink(getZone, link), { zone_id: 'z' })).rejects.toBeInstanceOf(InputError);
  expect(server.arrived).toEqual([]);
});

test('a client does not show its credentials', () => {
  const client = clientOf('https://api.example', { auth: { token: 't-s3cret' }, headers: { 'X-Own': 'h-s3cret' } });
  expect(inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client)).not.toContain('s3cret');
});

test('an error shows neither headers nor a large body, and has them as properties', async () => {
  const large = { message: 'no', rows: Array.from({ length: 500 }, () => 'b-s3cret') };
  const server = await startServer(jsonReply(large, 400, { 'x-session': 'h-s3cret' }));
  const error: unknown = await clientOf(server.url)
    .send(createZone, { body: {} })
    .catch((thrown: unknown) => thrown);
  const told = [String(error), JSON.stringify(error), inspect(error, { depth: 9 }), (error as Error).stack].join('\n');
  expect(told).not.toContain('s3cret');
  expect(error).toMatchObject({ body: large, status: 400 });
  expect((error as { headers: Headers }).headers.get('x-session')).toBe('h-s3cret');
});

/** Calls that make code of text, and imports at run time. */
function dangers(name: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push(`${name}: import()`);
    if (ts.isIdentifier(node) && /^(eval|Function)$/.test(node.text)) found.push(`${name}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, readFileSync(join(runtime, name), 'utf8'), ts.ScriptTarget.ES2022));
  return found;
}

test('the runtime makes no code of text and imports nothing while it runs', () => {
  expect(readdirSync(runtime).flatMap(dangers)).toEqual([]);
});

test('requests work where code must not be made of text', async () => {
  const server = await startServer(jsonReply({ rows: [1, 2], next: null }));
  const program = `
    import { connect, cursor, followRedirects, paginate, readAnswer } from './index.js';
    const client = connect({ server: { url: ${JSON.stringify(server.url)} } }, { fetch: followRedirects() });
    const list = { id: 'list', method: 'GET', path: '/x', read: readAnswer };
    const rows = await paginate(client, list, { by: cursor, parameter: 'at', next: '/next', items: '/rows' }).toArray();
    console.log(JSON.stringify(rows));
  `;
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: runtime, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, outputFiles[0]?.text ?? '']);
  expect(stdout.trim()).toBe('[1,2]');
});
