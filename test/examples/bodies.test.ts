import { describe, expect, it } from 'vitest';
import type { ExampleOptions } from '../../generator/examples/options.js';
import { body, type Parts, requestsOf, text } from './requests.js';

describe('bodies', () => {
  const members = (properties: object, required: readonly string[] = []): object => ({
    schema: { type: 'object', properties, required },
  });
  const file = { type: 'string', format: 'binary' };
  const cases: readonly {
    name: string;
    given: Parts;
    method?: string;
    options?: Partial<ExampleOptions>;
    want: object | null;
    input?: object;
  }[] = [
    {
      name: 'JSON',
      given: body('application/json', { ...members({ a: text }), example: { a: 'b', n: 1 } }),
      want: { kind: 'json', text: '{"a":"b","n":1}' },
    },
    {
      name: 'JSON of an unknown schema',
      given: body('application/json', { schema: {} }),
      want: { kind: 'json', text: '{}' },
    },
    {
      name: 'an optional JSON body of a POST',
      given: body('application/json', members({ a: text }), { required: false }),
      want: { kind: 'json', text: '{"a":"string"}' },
    },
    {
      name: 'no optional body of a DELETE',
      given: body('application/json', members({ a: text }), { required: false }),
      method: 'delete',
      want: null,
    },
    {
      name: 'no optional body of a GET',
      given: body('application/json', members({ a: text }), { required: false }),
      method: 'get',
      want: null,
    },
    {
      name: 'a nested form',
      given: body('application/x-www-form-urlencoded', {
        ...members({ a: { type: 'array', items: text }, b: { type: 'object', properties: { c: text } } }),
        example: { a: ['1', '2'], b: { c: 'é&' } },
      }),
      want: { kind: 'urlencoded', text: 'a=1&a=2&b%5Bc%5D=%C3%A9%26' },
    },
    {
      name: 'a form with an encoding',
      given: body('application/x-www-form-urlencoded', {
        ...members({ a: { type: 'array', items: text } }),
        example: { a: ['1', '2'] },
        encoding: { a: { style: 'form', explode: false } },
      }),
      want: { kind: 'urlencoded', text: 'a=1,2' },
    },
    {
      name: 'text',
      given: body('text/plain', { schema: text, example: 'hello' }),
      want: { kind: 'text', text: 'hello' },
    },
    {
      name: 'bytes',
      given: body('application/pdf', { schema: file }),
      want: { kind: 'file', text: null, file: 'file.pdf' },
      input: { body: { $file: 'file.pdf' } },
    },
    {
      name: 'lines that are bytes',
      given: body('application/x-ndjson', { schema: { ...file, example: '@lines.ndjson' } }),
      want: { kind: 'file', file: 'file.ndjson' },
      input: { body: { $file: 'file.ndjson' } },
    },
    {
      name: 'lines that are text',
      given: body('application/x-ndjson', { schema: { type: 'string', example: '{"a":1}\n' } }),
      want: { kind: 'text', text: '{"a":1}\n' },
      input: { body: '{"a":1}\n' },
    },
    {
      name: 'lines',
      given: body('application/x-ndjson', { schema: { type: 'object', properties: { a: { type: 'integer' } } } }),
      want: { kind: 'text', text: '{"a":1}\n' },
      input: { body: [{ a: 1 }] },
    },
    {
      name: 'XML',
      given: body('application/xml', {
        schema: {
          type: 'object',
          required: ['id', 'tags'],
          properties: {
            id: { type: 'integer', xml: { attribute: true } },
            tags: {
              type: 'array',
              items: { type: 'string', example: 'a<b', xml: { name: 'tag' } },
              xml: { wrapped: true },
            },
          },
          xml: { name: 'pet' },
        },
      }),
      want: { kind: 'text', text: '<pet id="1"><tags><tag>a&lt;b</tag></tags></pet>' },
    },
    {
      name: 'parts: the optional file, JSON, a list of files',
      given: body('multipart/form-data', {
        ...members(
          {
            note: text,
            image: file,
            meta: { type: 'object', properties: { a: text } },
            more: { type: 'array', items: file },
          },
          ['meta'],
        ),
        encoding: { image: { contentType: 'image/png' } },
      }),
      want: {
        kind: 'multipart',
        text: null,
        parts: [
          { kind: 'file', name: 'image', contentType: 'image/png', file: 'image.png' },
          { kind: 'text', name: 'meta', contentType: 'application/json', text: '{"a":"string"}' },
          { kind: 'file', name: 'more', contentType: 'application/octet-stream', file: 'more.bin' },
        ],
      },
    },
    {
      name: "the user's members over the document's",
      given: {
        operationId: 'make',
        ...body('application/json', { ...members({ a: text, b: text }), example: { a: '1', b: '2' } }),
      },
      options: { values: { make: { body: { b: 'mine' } } } },
      want: { kind: 'json', text: '{"a":"1","b":"mine"}' },
    },
    {
      name: "the user's list instead of the document's",
      given: {
        operationId: 'make',
        ...body('application/json', { schema: { type: 'array', items: text }, example: ['a'] }),
      },
      options: { values: { make: { body: ['b', 'c'] } } },
      want: { kind: 'json', text: '["b","c"]' },
    },
  ];
  it.each(cases)('sends $name', ({ given, method, options, want, input }) => {
    const [found] = requestsOf(given, { method: method ?? 'post' }, options);
    expect(found).toMatchObject({ body: want, ...(input ? { input } : {}) });
  });

  it('prefers JSON, says which, and asks for JSON', () => {
    const both = (schema: object): Parts => ({ 'text/csv': { schema: text }, 'application/json': { schema } });
    const operation = {
      requestBody: { required: true, content: both({ type: 'integer' }) },
      responses: { 200: { content: both({}) } },
    };
    expect(requestsOf(operation, { method: 'put' })).toEqual([
      {
        name: '',
        request: 'PUT https://api.example.com/things',
        headers: [
          ['Accept', 'application/json'],
          ['Content-Type', 'application/json'],
        ],
        body: { kind: 'json', text: '1' },
        input: { contentType: 'application/json', accept: 'application/json', body: 1 },
      },
    ]);
  });

  it("gives an example for each named one, and for each of the user's", () => {
    const content = {
      schema: { type: 'object' },
      examples: { first: { value: { a: 1 } }, second: { value: { a: 2 } } },
    };
    const values = { make: { examples: { mine: { body: { a: 3 } } } } };
    const found = requestsOf(
      { operationId: 'make', ...body('application/json', content) },
      { method: 'post' },
      { values },
    );
    expect(found.map((example) => example)).toMatchObject([
      { name: '', body: { text: '{"a":1}' } },
      { name: 'first', body: { text: '{"a":1}' } },
      { name: 'second', body: { text: '{"a":2}' } },
      { name: 'mine', body: { text: '{"a":3}' } },
    ]);
  });
});
