import { describe, expect, it } from 'vitest';
import { examples } from '../../generator/examples/examples.js';
import { literalRequest } from '../../generator/examples/literal-request.js';
import { modelOfOperation } from './model.js';
import { parameter, type Parts } from './requests.js';

describe('segments', () => {
  const schemes = {
    token: { type: 'http', scheme: 'bearer' },
    key: { type: 'apiKey', in: 'query', name: 'key' },
    login: { type: 'http', scheme: 'basic' },
  };
  const exampleOf = (operation: Parts, around: Parts = {}): object | undefined =>
    [
      ...examples(
        modelOfOperation(operation, { components: { securitySchemes: schemes }, ...around }),
      ).examples.values(),
    ].flat()[0];

  it('mark what the reader supplies', () => {
    const parameters = [
      parameter('path', 'zoneId', { example: 'a b' }),
      parameter('path', 'zone_id', { style: 'matrix', example: 'c' }),
    ];
    expect(exampleOf({ parameters, security: [{ token: [] }] }, { path: '/zones/{zoneId}.x/{zone_id}' })).toEqual({
      name: '',
      summary: '',
      input: { zoneId: 'a b', zone_id: 'c' },
      auth: { token: 'example-token' },
      variables: { ZONE_ID: 'a%20b', ZONE_ID_2: 'c', TEST_TOKEN: 'example-token' },
      request: {
        method: 'GET',
        url: [
          { kind: 'literal', text: 'https://api.example.com/zones/' },
          { kind: 'variable', name: 'ZONE_ID', value: 'a%20b' },
          { kind: 'literal', text: '.x/;zone_id=' },
          { kind: 'variable', name: 'ZONE_ID_2', value: 'c' },
        ],
        headers: [
          {
            name: 'Authorization',
            value: [
              { kind: 'literal', text: 'Bearer ' },
              { kind: 'variable', name: 'TEST_TOKEN', value: 'example-token', secret: true },
            ],
          },
        ],
        basic: null,
        body: null,
      },
    });
  });

  it('put a key into the query', () => {
    expect(exampleOf({ security: [{ key: [] }] })).toMatchObject({
      request: {
        url: [
          { text: 'https://api.example.com/things?key=' },
          { name: 'TEST_API_KEY', value: 'example-api-key', secret: true },
        ],
      },
    });
  });

  it('keep user name and password apart, and together in the literal request', () => {
    const [example] = [
      ...examples(
        modelOfOperation({ security: [{ login: [] }] }, { components: { securitySchemes: schemes } }),
      ).examples.values(),
    ].flat();
    expect(example?.request.basic).toEqual({
      username: [{ kind: 'variable', name: 'TEST_USERNAME', value: 'example-username', secret: true }],
      password: [{ kind: 'variable', name: 'TEST_PASSWORD', value: 'example-password', secret: true }],
    });
    expect(example && literalRequest(example).headers).toEqual([
      ['Authorization', `Basic ${btoa('example-username:example-password')}`],
    ]);
  });

  it('never show a credential that the document shows', () => {
    const parameters = [
      parameter('header', 'X-Api-Key', { example: 'sk_live_1' }),
      parameter('query', 'access_token', { schema: { type: 'string', example: 'sk_live_2' } }),
    ];
    expect(JSON.stringify(exampleOf({ parameters }))).not.toContain('sk_live');
  });
});
