// The thirty bad inputs that users meet, through the command line: exit code, place, what was found, a hint, no stack trace.

import { chmodSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curlew, useCli } from '../commands/cli.js';
import { makeFolder } from '../folder.js';

useCli();

const specs = new URL('../../specs/invalid/', import.meta.url).pathname;

interface Row {
  readonly row: number;
  readonly name: string;
  /** A folder of specs/invalid, or files. */
  readonly given: string | Readonly<Record<string, string>>;
  readonly options?: readonly string[];
  /** 0 where the document is repaired and a warning says so. */
  readonly code: number;
  readonly want: string;
}

const head = 'openapi: 3.1.0\ninfo: { title: t, version: "1" }\n';
const clash = `${head}paths:
  /a: { get: { operationId: get-col, responses: { "204": { description: ok } } } }
  /b: { get: { operationId: get_col, responses: { "204": { description: ok } } } }
`;

const rows: readonly Row[] = [
  { row: 1, name: 'missing file', given: {}, code: 3, want: 'cannot read openapi.yaml: no such file' },
  { row: 2, name: 'empty file', given: 'empty-file', code: 1, want: 'the file is empty; expected an OpenAPI document' },
  { row: 3, name: 'HTML error page', given: 'html-page', code: 1, want: 'openapi.json:1:1: error: this is HTML' },
  {
    row: 4,
    name: 'broken JSON',
    given: { 'openapi.json': '{"openapi":"3.1.0","info": {"a":' },
    code: 1,
    want: 'openapi.json:1:33: error: unexpected end; "{" opened at 1:28 is not closed',
  },
  { row: 5, name: 'bad YAML indent', given: 'yaml-indent', code: 1, want: 'is not aligned with the ones before it' },
  { row: 6, name: 'duplicate key, JSON', given: 'duplicate-key-json', code: 1, want: 'already defined at ' },
  { row: 6, name: 'duplicate key, YAML', given: 'duplicate-key-yaml', code: 1, want: 'already defined at ' },
  {
    row: 7,
    name: 'array at the top',
    given: 'top-level-array',
    code: 1,
    want: '1:1: error: expected object, found array',
  },
  {
    row: 7,
    name: 'text at the top',
    given: 'top-level-text',
    code: 1,
    want: '1:1: error: expected object, found string',
  },
  {
    row: 8,
    name: 'no openapi field',
    given: 'json-schema',
    code: 1,
    want: 'missing "openapi"; this looks like JSON Schema',
  },
  { row: 9, name: 'swagger 1.2', given: 'swagger-1-2', code: 1, want: '/swaggerVersion: ' },
  { row: 10, name: 'openapi 4.0.0', given: 'openapi-4', code: 1, want: '/openapi: "4.0.0" is not supported' },
  {
    row: 11,
    name: 'version as a number',
    given: { 'openapi.yaml': 'openapi: 3.1\ninfo: { title: t, version: "1" }\npaths: {}\n' },
    code: 0,
    want: 'warning /openapi: expected string, found number 3.1',
  },
  { row: 12, name: 'paths is an array', given: 'paths-array', code: 1, want: '/paths: expected object, found array' },
  { row: 12, name: 'paths is null', given: 'paths-null', code: 1, want: '/paths: expected object, found null' },
  {
    row: 13,
    name: 'schema is a string',
    given: 'schema-is-text',
    code: 1,
    want: '/components/schemas/A: expected schema object or boolean, found string',
  },
  {
    row: 14,
    name: 'parameters is an object',
    given: 'parameters-is-object',
    code: 1,
    want: '/get/parameters: expected array, found object',
  },
  { row: 15, name: 'unresolvable local ref', given: 'unresolved-ref', code: 1, want: 'does not exist' },
  { row: 16, name: 'a ring of refs only', given: 'reference-ring', code: 1, want: 'never reach' },
  {
    row: 17,
    name: 'ref to a missing file',
    given: 'missing-ref-file',
    code: 3,
    want: './nope.json not found, referenced at 8:11',
  },
  { row: 18, name: 'ref to elsewhere', given: 'refused-refs', code: 1, want: 'external reference refused' },
  {
    row: 20,
    name: 'path parameter missing',
    given: 'path-parameter-missing',
    options: ['--strict'],
    code: 1,
    want: 'has no parameter with in: path',
  },
  { row: 21, name: 'duplicate operationId', given: 'duplicate-operation-id', code: 0, want: 'already used at ' },
  {
    row: 21,
    name: 'the same, strict',
    given: 'duplicate-operation-id',
    options: ['--strict'],
    code: 1,
    want: 'already used at ',
  },
  {
    row: 22,
    name: 'two names, one identifier',
    given: { 'openapi.yaml': clash },
    code: 0,
    want: '"get_col" and another name both become getCol; this one is called get',
  },
  { row: 23, name: 'component name with a slash', given: 'component-name', code: 1, want: '/components/schemas' },
  { row: 24, name: 'invalid pattern', given: 'invalid-pattern', code: 0, want: 'not a valid regular expression' },
  {
    row: 25,
    name: 'enum value of another type',
    given: 'enum-type',
    code: 0,
    want: '/enum/0: string in a schema of type integer',
  },
  { row: 26, name: 'integer beyond 2^53', given: 'big-integer', code: 0, want: 'is beyond 2^53 and kept exactly' },
  { row: 27, name: 'YAML bomb', given: 'yaml-bomb', code: 1, want: 'aliases expand to more than 5,000,000 nodes' },
  {
    row: 28,
    name: 'nesting of 100,000',
    given: { 'openapi.json': '{"a":'.repeat(100_000) },
    code: 1,
    want: 'nested deeper than 1,000 levels',
  },
  { row: 29, name: 'invalid UTF-8', given: 'not-utf-8', code: 1, want: 'not UTF-8' },
  { row: 29, name: 'UTF-16 without a mark', given: 'utf-16-without-mark', code: 1, want: 'UTF-16' },
  { row: 29, name: 'NUL bytes', given: 'nul-bytes', code: 1, want: 'NUL' },
];

/** Rows that need a server or a disk of their own; below. */
const others = [19, 30];

describe('bad inputs', () => {
  it.each(rows)('$row, $name', async ({ given, options = [], code, want }) => {
    const folder = makeFolder(typeof given === 'string' ? {} : given);
    if (typeof given === 'string') cpSync(join(specs, given), folder, { recursive: true });
    const document = readdirSync(folder).find((name) => name.startsWith('openapi.')) ?? 'openapi.yaml';
    const answer = await curlew(folder, [document, '-o', 'out', '-t', 'typescript', ...options]);
    expect(answer.code, answer.err).toBe(code);
    expect(answer.err).toContain(want);
    expectReadable(answer.err, code);
    expect(existsSync(join(folder, 'out/manifest.json'))).toBe(code === 0);
  });

  it('are thirty', () => {
    const numbers = new Set([...rows.map(({ row }) => row), ...others]);
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });
});

/** Every error has a hint, no line is of a stack trace, and none begins with what a CI log acts on. */
function expectReadable(err: string, code: number): void {
  const lines = err.split('\n');
  const errors = lines.filter((line) => /(^|: )error[: ]/.test(line)).length;
  const hints = lines.filter((line) => line.startsWith('  hint: ')).length;
  expect(hints).toBeGreaterThanOrEqual(code === 0 ? 0 : Math.max(errors, 1));
  expect(lines.filter((line) => /^\s+at |^::|node:internal/.test(line))).toEqual([]);
}

describe('of the world outside', () => {
  let server: Server;
  let origin = '';

  beforeAll(async () => {
    // It never answers.
    server = createServer(() => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close(() => undefined).closeAllConnections());

  it('19, a server that does not answer', { timeout: 60_000 }, async () => {
    const ref = `${origin}/x.json?token=secret#/A`;
    const folder = makeFolder({
      'openapi.yaml': `${head}paths: {}\ncomponents: { schemas: { A: { $ref: "${ref}" } } }\n`,
    });
    const answer = await curlew(folder, [
      'openapi.yaml',
      '-o',
      'out',
      '--allow-refs',
      origin,
      '--header',
      'x-key: k3y',
    ]);
    expect(answer.code).toBe(3);
    expect(answer.err).toMatch(/could not fetch http:\/\/127\.0\.0\.1:\d+\/x\.json: timeout after /);
    expect(answer.err).not.toMatch(/secret|k3y/);
    expectReadable(answer.err, 3);
  });

  it('30, an edited file', async () => {
    const folder = makeFolder({ 'openapi.yaml': `${head}paths: {}\n` });
    const run = () => curlew(folder, ['openapi.yaml', '-o', 'out', '--quiet']);
    expect((await run()).code).toBe(0);
    const path = join(folder, 'out/typescript/index.ts');
    const before = readFileSync(path, 'utf8');
    chmodSync(path, 0o644);
    const edited = makeFolder({
      'openapi.yaml': `${head}paths: {}\n`,
      'out/typescript/index.ts': `${before}// mine\n`,
    });
    const answer = await curlew(edited, ['openapi.yaml', '-o', 'out', '--quiet']);
    expect(answer.code).toBe(3);
    expect(answer.err).toContain('out/typescript/index.ts: exists and was not written by curlew');
    expect(readFileSync(join(edited, 'out/typescript/index.ts'), 'utf8')).toBe(`${before}// mine\n`);
    expectReadable(answer.err, 3);
  });
});
