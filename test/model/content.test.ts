// Media types: what a client does with each, and which of a document's keys count.

import { describe, expect, it } from 'vitest';
import { contentKind, contents } from '../../generator/model/content.js';

const kinds = [
  ['application/json', 'json'],
  ['application/json; charset=utf-8', 'json'],
  ['Application/Problem+JSON', 'json'],
  ['application/x-www-form-urlencoded', 'urlencoded'],
  ['multipart/form-data', 'multipart'],
  ['multipart/mixed', 'multipart'],
  ['application/xml', 'xml'],
  ['image/svg+xml', 'xml'],
  ['text/plain', 'text'],
  ['application/yaml', 'text'],
  ['application/javascript', 'text'],
  ['text/event-stream', 'event-stream'],
  ['application/x-ndjson', 'json-lines'],
  ['application/json-seq', 'json-lines'],
  ['application/x-javascript', 'text'],
  ['application/octet-stream', 'binary'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'binary'],
  ['application/vnd.oasis.opendocument.text', 'binary'],
  ['image/png', 'binary'],
  ['*/*', 'binary'],
  ['examples', 'json'],
] as const;

describe('contentKind', () => {
  it.each(kinds)('%s is %s', (given, want) => {
    expect(contentKind(given)).toBe(want);
  });

  it.each([
    { name: 'bytes', schema: { type: 'string', format: 'binary' }, want: 'binary' },
    { name: 'bytes by their media type', schema: { type: 'string', contentMediaType: 'image/png' }, want: 'binary' },
    { name: 'text', schema: { type: 'string' }, want: 'json' },
    { name: 'encoded bytes', schema: { type: 'string', format: 'binary', contentEncoding: 'base64' }, want: 'json' },
    { name: 'an object all the same', schema: { type: 'object', format: 'binary' }, want: 'json' },
  ])('of JSON whose schema means $name is $want', ({ schema, want }) => {
    expect(contentKind('application/json', schema)).toBe(want);
  });

  it.each([
    { schema: { type: 'object' }, want: 'json' },
    { schema: { type: 'string' }, want: 'text' },
    { schema: { type: 'string', format: 'binary' }, want: 'binary' },
    { schema: {}, want: 'binary' },
  ])('of any media type is what the schema says: $schema is $want', ({ schema, want }) => {
    expect(contentKind('*/*', schema)).toBe(want);
  });
});

const sent = [
  {
    name: 'in document order',
    given: { 'text/csv': {}, 'application/json': {} },
    want: ['text/csv', 'application/json'],
  },
  {
    name: 'a slip beside a media type',
    given: { 'application/json': {}, examples: {}, undefined: {} },
    want: ['application/json'],
  },
  { name: 'a slip alone', given: { json: {} }, want: ['json'] },
  { name: 'a range of text', given: { 'text/*': {} }, want: ['text/plain'] },
  { name: 'a range of bytes', given: { 'image/*': {} }, want: ['application/octet-stream'] },
  { name: 'a suffix', given: { 'application/*+json': {} }, want: ['application/json'] },
  { name: 'anything with structure', given: { '*/*': { schema: { type: 'object' } } }, want: ['application/json'] },
  { name: 'anything', given: { '*/*': { schema: { type: 'string' } } }, want: ['application/octet-stream'] },
];

describe('contents of a request', () => {
  it.each(sent)('$name', ({ given, want }) => {
    expect(contents(given, '', 'request').map(({ contentType }) => contentType)).toEqual(want);
  });
});

describe('a form', () => {
  const file = { type: 'string', format: 'binary' } as const;
  it.each([
    { name: 'that is called a file', schema: file },
    { name: 'that is called a list of files', schema: { type: 'array', items: file } as const },
  ])('$name has it in a part', ({ schema }) => {
    const want = { type: 'object', required: ['file'], properties: { file: schema } };
    expect(contents({ 'multipart/form-data': { schema } }, '', 'request')[0]?.schema).toEqual(want);
    expect(contents({ 'multipart/form-data': { schema } }, '', 'response')[0]?.schema).toEqual(schema);
    expect(contents({ 'multipart/mixed': { schema } }, '', 'request')[0]?.schema).toEqual(schema);
  });
});

describe('a content', () => {
  it('is plain data with nothing left out', () => {
    const given = {
      'multipart/form-data': {
        schema: { type: 'object' },
        encoding: { a: { contentType: 'text/csv', style: 'deepObject' }, b: {} },
        example: 1,
        examples: { two: { summary: 's', value: 2 }, three: { dataValue: 3 }, far: { externalValue: 'https://x' } },
      },
    };
    expect(contents(given, '/p', 'response')).toEqual([
      {
        contentType: 'multipart/form-data',
        kind: 'multipart',
        schema: { type: 'object' },
        itemSchema: null,
        encoding: {
          a: { contentType: 'text/csv', style: 'deepObject', allowReserved: false },
          b: { contentType: null, style: null, allowReserved: false },
        },
        examples: [
          { name: '', summary: '', value: 1 },
          { name: 'two', summary: 's', value: 2 },
          { name: 'three', summary: '', value: 3 },
        ],
        pointer: '/p/multipart~1form-data',
      },
    ]);
  });
});
