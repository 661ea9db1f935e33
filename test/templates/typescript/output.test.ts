// How generated functions look, where looks matter, and that every choice of the user compiles.

import { describe, expect, it } from 'vitest';
import { compileFlags } from '../../corpus/compile-flags.js';
import { documentOf } from '../../model/api.js';
import { clientOf, compileWith, excerpt } from './client.js';

const text = { type: 'string' };
const evil = '*/ ; throw 1; /* \u202e\u2028\u0000 ` ${x} </script> \' " \\ @deprecated';

const small = documentOf({
  'GET /zones': {
    operationId: 'list-zones',
    summary: 'List zones',
    description: 'List zones.',
    deprecated: true,
    externalDocs: { url: 'https://docs.example.com/zones' },
    parameters: [{ name: 'page', in: 'query', description: 'From 1.', schema: { type: 'integer' } }],
    responses: { 200: { content: { 'application/json': { schema: { type: 'array', items: text } } } } },
  },
});

describe('a function', () => {
  const files = clientOf(small);

  it('has its words where editors show them', () => {
    expect(excerpt(files, '/**\n * List zones', 'return apiRequest')).toBe(`/**
 * List zones
 *
 * \`GET /zones\`
 *
 * See https://docs.example.com/zones
 *
 * @deprecated
 */
export function listZones(client: Client, input?: ListZonesInput, options?: RequestOptions): ApiRequest<ListZonesOutput, ListZonesResult> {
  return apiRequest`);
  });

  it('has its input and data apart from behaviour', () => {
    expect(excerpt(files, 'export interface ListZonesInput', '}\n')).toBe(
      'export interface ListZonesInput {\n  /** From 1. */\n  page?: number;\n}\n',
    );
    expect(excerpt(files, 'const listZonesOperation', ';')).toBe(
      "const listZonesOperation: unknown = { id: 'list-zones', method: 'GET', path: '/zones', parameters: 'page' };",
    );
  });
});

describe('the type of an error', () => {
  const json = { 'application/json': { schema: { type: 'boolean' } } };
  const bytes = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };
  const errors = [
    { name: 'of bytes is not known: they are read as JSON or text', content: bytes, want: 'unknown' },
    { name: 'is that of JSON, where bytes or a stream stand beside', content: { ...bytes, ...json }, want: 'boolean' },
    { name: 'is a string for text', content: { 'text/plain': {} }, want: 'string' },
  ];

  it.each(errors)('$name', ({ content, want }) => {
    const responses = { 200: { content: bytes }, 404: { content } };
    const files = clientOf(documentOf({ 'GET /a': { operationId: 'get-a', responses } }));
    expect(excerpt(files, 'export type GetAError', ';')).toBe(`export type GetAError = ${want};`);
    expect(excerpt(files, 'export type GetAOutput', ';')).toBe('export type GetAOutput = Blob;');
    const told = want === 'unknown' ? want : 'GetAError';
    expect(excerpt(files, 'export type GetAResult', ';')).toContain(`| Failure<404, ${told}>`);
  });
});

it('an error of bytes at one status makes the type of all unknown', () => {
  const responses = { 200: {}, 400: { content: { 'application/octet-stream': {} } }, 404: {} };
  const files = clientOf(documentOf({ 'GET /a': { operationId: 'get-a', responses } }));
  expect(excerpt(files, 'export type GetAError', ';')).toBe('export type GetAError = unknown;');
});

describe('the union of answers', () => {
  const json = (type: string) => ({ content: { 'application/json': { schema: { type } } } });
  const responses = { 200: json('string'), 400: json('boolean'), 404: json('boolean'), 409: json('number') };
  const files = clientOf(documentOf({ 'GET /a': { operationId: 'get-a', responses } }));

  it('names each body once', () => {
    expect(excerpt(files, 'export type GetAResult', ';')).toBe(
      `export type GetAResult =
  | Success<200, GetAOutput>
  | Failure<400 | 404, boolean>
  | Failure<409, number>
  | Failure<ErrorStatus, unknown, 400 | 404 | 409>;`,
    );
  });

  it('is told apart by every code', async () => {
    const main = `import type { GetAResult } from './api/index.js';
export function bodyOf(result: GetAResult): string | boolean | number | undefined {
  switch (result.status) {
    case 200:
      return result.data satisfies string;
    case 400:
    case 404:
      return result.error satisfies boolean;
    case 409:
      return result.error satisfies number;
    default:
      return result.error satisfies unknown as undefined;
  }
}
export const isGone = (result: GetAResult): boolean => result.status === 404 && result.error;
`;
    expect(await compileWith(files, main)).toBe('');
  });
});

describe('a list by links', () => {
  it.each([
    { given: 30, want: ', pageSize: 30' },
    { given: 0, want: '' },
  ])('whose size is $given where nobody asks', ({ given, want }) => {
    const of = (name: string, size = 1) => ({ name, in: 'query', schema: { type: 'integer', default: size } });
    const files = clientOf(
      documentOf({
        'GET /rows': {
          operationId: 'list-rows',
          parameters: [of('page'), of('per_page', given)],
          responses: {
            200: {
              headers: { Link: { description: 'Links to other pages, rel="next".', schema: text } },
              content: { 'application/json': { schema: { type: 'array', items: text } } },
            },
          },
        },
      }),
    );
    expect(excerpt(files, "size: 'per_page'", ', back')).toBe(`size: 'per_page'${want}, back`);
  });
});

const links = [
  { given: 'https://example.com/a?b=c#d', want: true },
  { given: 'javascript:alert(1)', want: false },
  { given: 'https://example.com/ */ throw 1', want: false },
  { given: 'https://example.com/*/', want: false },
  { given: 'https://example.com/\n@deprecated', want: false },
];

describe('links', () => {
  it.each(links)('$given', ({ given, want }) => {
    const files = clientOf(documentOf({ 'GET /a': { externalDocs: { url: given } } }));
    expect(excerpt(files, '/**\n', 'export function').includes(' * See ')).toBe(want);
  });
});

const hostile = documentOf(
  {
    'POST /a': {
      operationId: evil,
      summary: evil,
      description: evil,
      tags: [evil],
      parameters: [{ name: evil, in: 'query', description: evil, schema: { enum: [evil] } }],
      requestBody: {
        description: evil,
        content: { [`text/${evil}`]: {}, 'application/json': { schema: { $ref: '#/components/schemas/Evil' } } },
      },
      responses: {
        200: {
          description: evil,
          content: { [`application/json; ${evil}`]: { schema: { const: evil } }, 'text/csv': {} },
        },
      },
      security: [{ [evil]: [evil] }],
      'x-permissions': [evil],
      servers: [{ url: `https://${evil}`, variables: { [evil]: { default: evil } } }],
    },
  },
  {
    info: { title: evil, version: evil, description: evil },
    servers: [{ url: `https://${evil}`, variables: { [evil]: { default: evil, enum: [evil], description: evil } } }],
    components: {
      schemas: {
        Evil: {
          title: evil,
          properties: { [evil]: { description: evil, default: evil, example: evil } },
          required: [evil],
        },
      },
      securitySchemes: { [evil]: { type: 'apiKey', in: 'header', name: evil, description: evil } },
    },
  },
);

describe('every choice compiles', () => {
  it.each([
    { name: 'hostile text', given: hostile, over: {}, flags: compileFlags },
    {
      name: 'endings .ts',
      given: small,
      over: { importExtension: 'ts' },
      flags: [...compileFlags, '--allowImportingTsExtensions'],
    },
    {
      name: 'no endings, as bundlers read them',
      given: small,
      over: { importExtension: 'none' },
      flags: compileFlags.map((flag, index) =>
        flag !== 'nodenext' ? flag : compileFlags[index - 1] === '--module' ? 'esnext' : 'bundler',
      ),
    },
    { name: 'an API without schemas and operations', given: documentOf({}), over: {}, flags: compileFlags },
  ] as const)('$name', async ({ given, over, flags }) => {
    const ending = { js: '.js', ts: '.ts', none: '' }['importExtension' in over ? over.importExtension : 'js'];
    const main = `export * from './api/index${ending}';\n`;
    expect(await compileWith(clientOf(given, over), main, flags)).toBe('');
  });

  it('and holds nothing unprintable', () => {
    const written = clientOf(hostile).filter(({ path }) => !path.startsWith('runtime/'));
    // oxlint-disable-next-line no-control-regex -- these must not be there
    const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
    expect(written.filter(({ text: source }) => unprintable.test(source))).toEqual([]);
  });
});
