import { describe, expect, it } from 'vitest';
import type { ExampleOptions } from '../../generator/examples/options.js';
import { parameter, type Parts, requestsOf, text } from './requests.js';

describe('where parameters go', () => {
  const cases: readonly {
    name: string;
    given: Parts;
    around?: Parts;
    options?: Partial<ExampleOptions>;
    want: object;
  }[] = [
    {
      name: 'path, query, header and cookie',
      given: {
        parameters: [
          parameter('path', 'id', { example: 'a/b' }),
          parameter('query', 'q[]', { schema: { type: 'array', items: text }, example: ['x y', 'z'] }),
          parameter('header', 'X-Trace', { example: 'on' }),
          parameter('cookie', 'a', { example: '1' }),
          parameter('cookie', 'b', { example: '2' }),
        ],
      },
      around: { path: '/things/{id}:act' },
      want: {
        request: 'GET https://api.example.com/things/a%2Fb:act?q%5B%5D=x%20y&q%5B%5D=z',
        headers: [
          ['X-Trace', 'on'],
          ['Cookie', 'a=1; b=2'],
        ],
      },
    },
    {
      name: 'nothing optional',
      given: { parameters: [parameter('query', 'q', { required: false, example: 'x' })] },
      want: { request: 'GET https://api.example.com/things' },
    },
    {
      name: 'everything, when asked for, but what is deprecated',
      given: {
        parameters: [
          parameter('query', 'q', { required: false, example: 'x' }),
          parameter('query', 'old', { required: false, deprecated: true }),
        ],
      },
      options: { params: 'all' },
      want: { request: 'GET https://api.example.com/things?q=x' },
    },
    {
      name: 'a query and a fragment in the path key',
      given: { parameters: [parameter('query', 'q', { example: 'x' })] },
      around: { path: '/things?beta=true#list' },
      want: { request: 'GET https://api.example.com/things?beta=true&q=x' },
    },
    {
      name: 'text in the path as fetch sends it',
      given: {},
      around: { path: '/a b/"c"/é' },
      want: { request: 'GET https://api.example.com/a%20b/%22c%22/%C3%A9' },
    },
    {
      name: 'a path value that would be a dot segment',
      given: { parameters: [parameter('path', 'id', { example: '..' })] },
      around: { path: '/things/{id}' },
      want: { request: 'GET https://api.example.com/things/string' },
    },
    {
      name: 'a header value that HTTP refuses',
      given: { parameters: [parameter('header', 'X-Note', { example: 'a\r\nb' })] },
      want: { headers: [['X-Note', 'string']] },
    },
    {
      name: 'parameters of the same name',
      given: { parameters: [parameter('path', 'id', { example: '1' }), parameter('query', 'id', { example: '2' })] },
      around: { path: '/things/{id}' },
      want: { request: 'GET https://api.example.com/things/1?id=2', input: { id: '1', query_id: '2' } },
    },
    {
      name: 'integers beyond 2^53',
      given: { parameters: [parameter('query', 'n', { schema: { type: 'integer' }, example: 9007199254740993n })] },
      want: { request: 'GET https://api.example.com/things?n=9007199254740993', input: { n: 9007199254740993n } },
    },
    {
      name: "the user's values, also for what is optional",
      given: {
        operationId: 'list',
        parameters: [parameter('query', 'q', { required: false }), parameter('path', 'id')],
      },
      around: { path: '/things/{id}' },
      options: { values: { list: { parameters: { q: 'mine', id: '7' } } } },
      want: { request: 'GET https://api.example.com/things/7?q=mine' },
    },
  ];
  it.each(cases)('sends $name', ({ given, around, options, want }) => {
    expect(requestsOf(given, around, options)).toMatchObject([want]);
  });
});

describe('the server', () => {
  const cases: readonly {
    name: string;
    around: Parts;
    given?: Parts;
    options?: Partial<ExampleOptions>;
    want: string;
  }[] = [
    { name: 'none', around: { servers: [] }, want: 'https://example.com/things' },
    { name: 'a relative one', around: { servers: [{ url: '/v1/' }] }, want: 'https://example.com/v1/things' },
    {
      name: 'a trailing slash',
      around: { servers: [{ url: 'https://a.example/v1/' }] },
      want: 'https://a.example/v1/things',
    },
    {
      name: 'variables',
      around: { servers: [{ url: 'https://{region}.a.example', variables: { region: { default: 'eu' } } }] },
      want: 'https://eu.a.example/things',
    },
    {
      name: "the operation's own",
      around: {},
      given: { servers: [{ url: 'https://own.example' }] },
      want: 'https://own.example/things',
    },
    {
      name: "the user's",
      around: {},
      given: { servers: [{ url: 'https://own.example' }] },
      options: { server: 'http://127.0.0.1:8080/base/' },
      want: 'http://127.0.0.1:8080/base/things',
    },
    {
      name: 'one that is no URL',
      around: { servers: [{ url: 'https://{host}' }] },
      want: 'https://example.com/things',
    },
    {
      name: 'one of another scheme',
      around: { servers: [{ url: 'wss://a.example' }] },
      want: 'https://example.com/things',
    },
  ];
  it.each(cases)('is right for $name', ({ around, given, options, want }) => {
    expect(requestsOf(given ?? {}, around, options)).toMatchObject([{ request: `GET ${want}` }]);
  });
});
