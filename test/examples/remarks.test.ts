import { describe, expect, it } from 'vitest';
import { examples } from '../../generator/examples/examples.js';
import { defaultExampleOptions, type ExampleOptions } from '../../generator/examples/options.js';
import { modelOfOperation } from './model.js';
import { body, parameter, type Parts, text } from './requests.js';

describe('remarks', () => {
  const cases: readonly {
    name: string;
    given: Parts;
    method?: string;
    options?: Partial<ExampleOptions>;
    want: readonly object[];
  }[] = [
    { name: 'nothing', given: { parameters: [parameter('query', 'q')] }, want: [] },
    {
      name: 'a body that fetch cannot send',
      given: body('application/json', { schema: { type: 'object', properties: { a: text } } }),
      want: [{ severity: 'warning', code: 'body-on-get', pointer: '/paths/~1things/get/requestBody' }],
    },
    {
      name: 'no empty body of a GET',
      given: body(
        'application/x-www-form-urlencoded',
        { schema: { type: 'object', properties: {} } },
        { required: false },
      ),
      want: [],
    },
    {
      name: 'an example that contradicts its schema',
      given: body('application/json', { schema: { type: 'object' }, example: 'text' }),
      method: 'post',
      want: [{ code: 'example-ignored', pointer: '/paths/~1things/post/requestBody/content/application~1json' }],
    },
    {
      name: 'values of the user that the schema forbids',
      given: { operationId: 'list', parameters: [parameter('query', 'n', { schema: { type: 'integer' } })] },
      options: { values: { list: { parameters: { n: 'many', m: 1 } } } },
      want: [
        {
          code: 'unknown-parameter',
          pointer: '/paths/~1things/get',
          message: 'GET /things: m: the value given is no parameter of the operation',
        },
        {
          code: 'forbidden-value',
          pointer: '/paths/~1things/get/parameters/0',
          message: 'GET /things: n: the value given must be of type integer',
        },
      ],
    },
    {
      name: 'members of the user that the schema forbids',
      given: {
        operationId: 'make',
        ...body('application/json', {
          schema: {
            type: 'object',
            required: ['b'],
            properties: { a: { type: 'object', properties: { c: text } }, b: text },
          },
        }),
      },
      method: 'post',
      options: { values: { make: { body: { a: { c: 1 } } } } },
      want: [
        { code: 'forbidden-value', message: 'POST /things: body: the value given at /a/c must be of type string' },
      ],
    },
    {
      name: 'a name that no operation has',
      given: {},
      options: { values: { 'GET /thing': {} } },
      want: [{ code: 'unknown-operation' }],
    },
    {
      name: 'a server that is no URL',
      given: { servers: [{ url: 'wss://a.example' }] },
      want: [{ code: 'server-url', pointer: '/paths/~1things/get/servers/0' }],
    },
  ];
  it.each(cases)('tell of $name', ({ given, method, options, want }) => {
    const made = examples(modelOfOperation(given, { method: method ?? 'get' }), {
      ...defaultExampleOptions,
      ...options,
    });
    expect(made.diagnostics).toMatchObject(want);
  });
});
