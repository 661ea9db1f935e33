// `curlew snippet` as users call it.

import { describe, expect, test } from 'vitest';
import { makeFolder } from '../folder.js';
import { curlew, useCli } from './cli.js';

useCli();

const document = `openapi: 3.1.0
info: { title: Birds, version: '1' }
servers: [{ url: 'https://birds.example/v1' }]
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
security: [{ token: [] }]
paths:
  /birds/{bird_id}:
    parameters:
      - { name: bird_id, in: path, required: true, schema: { type: string, pattern: '^[a-z0-9/ ]+$', example: anna } }
    get:
      operationId: get-bird
      parameters:
        - { name: colour, in: query, schema: { type: string, enum: [brown, grey] } }
        - { name: limit, in: query, schema: { type: integer, example: 5 } }
        - { name: X-Note, in: header, schema: { type: string } }
      responses: { '200': { description: OK, content: { application/json: { schema: { type: object } } } } }
    put:
      operationId: put-bird
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [name], properties: { name: { type: string }, wings: { type: integer } } }
            examples:
              small: { value: { name: Wren } }
              large: { value: { name: Crane } }
      responses: { '204': { description: No content } }
`;

async function snippet(...parameters: readonly string[]): Promise<Awaited<ReturnType<typeof curlew>>> {
  return curlew(makeFolder({ 'openapi.yaml': document, 'body.json': '{"name":"From a file"}' }), [
    'snippet',
    'openapi.yaml',
    ...parameters,
  ]);
}

describe('prints', () => {
  test.each([
    {
      name: 'an operation by operationId',
      given: ['get-bird'],
      want: `curl "https://birds.example/v1/birds/$BIRD_ID" \\
  --header "Authorization: Bearer $BIRDS_TOKEN"
`,
    },
    {
      name: 'by function, with a value, optional parameters and short flags',
      given: [
        'getBird',
        '--set',
        'bird_id=a/b c',
        '--param',
        'colour',
        '--set',
        'limit=7',
        '--flags',
        'short',
        '--width',
        '0',
      ],
      want: `curl 'https://birds.example/v1/birds/a%2Fb%20c?colour=brown&limit=7' -H "Authorization: Bearer $BIRDS_TOKEN"
`,
    },
    {
      name: 'by method and path, in another shell, with a credential',
      given: ['get /birds/{bird_id}', '--shell', 'curl-cmd', '--set', 'BIRDS_TOKEN=abc'],
      want: `curl "https://birds.example/v1/birds/%BIRD_ID%" ^
  --header "Authorization: Bearer abc"
`,
    },
    {
      name: 'a named example at another server',
      given: ['put-bird', '--example', 'large', '--server', 'http://localhost:1', '--placeholders', 'example'],
      want: `curl --request PUT http://localhost:1/birds/anna \\
  --header "Authorization: Bearer $BIRDS_TOKEN" \\
  --header 'Content-Type: application/json' \\
  --data-raw '{
  "name": "Crane"
}'
`,
    },
    {
      name: 'a body of the caller, with every digit',
      given: ['put-bird', '--body', '{"name":"it\'s","wings":9007199254740993}', '--width', '0'],
      want: `curl --request PUT "https://birds.example/v1/birds/$BIRD_ID" --header "Authorization: Bearer $BIRDS_TOKEN" --header 'Content-Type: application/json' --data-raw '{"name":"it'\\''s","wings":9007199254740993}'
`,
    },
    {
      name: 'the call of the typed function, with a body of a file',
      given: [
        'put-bird',
        '--shell',
        'typescript-usage',
        '--body',
        '@body.json',
        '--module',
        '@acme/birds',
        '--set',
        'bird_id=anna',
      ],
      want: `import { createClient, putBird } from '@acme/birds';

const client = createClient({ auth: { token: process.env.BIRDS_TOKEN } });

await putBird(client, { bird_id: 'anna', body: { name: 'From a file' } });
`,
    },
  ])('$name', async ({ given, want }) => {
    expect(await snippet(...given)).toEqual({ code: 0, out: want, err: '' });
  });
});

describe('refuses', () => {
  test.each([
    {
      name: 'an unknown operation',
      given: ['get-brid'],
      code: 1,
      err: 'openapi.yaml: error: there is no operation "get-brid"\n  hint: the nearest are get-bird, getBird, put-bird, putBird, GET /birds/{bird_id}\n',
    },
    {
      name: 'an unknown shell',
      given: ['get-bird', '--shell', 'curl-cdm'],
      code: 1,
      err: 'openapi.yaml: error: there is no shell "curl-cdm"\n  hint: the nearest are curl-cmd, curl, powershell, curl-powershell, curl-powershell5\n',
    },
    {
      name: 'an unknown example',
      given: ['put-bird', '--example', 'smal'],
      code: 1,
      err: 'openapi.yaml: error: there is no example "smal"\n  hint: the nearest are small, large\n',
    },
    {
      name: 'a name that is neither parameter nor variable',
      given: ['get-bird', '--set', 'brid_id=1'],
      code: 1,
      err: 'openapi.yaml: error: there is no parameter or variable "brid_id"\n  hint: the nearest are BIRD_ID, bird_id, limit, colour, X-Note\n',
    },
    {
      name: 'a value that the schema forbids',
      given: ['get-bird', '--set', 'colour=blue'],
      code: 1,
      err: 'openapi.yaml: error /paths/~1birds~1{bird_id}/get/parameters/0: GET /birds/{bird_id}: colour: the value given must be one of "brown", "grey"\n  hint: correct the value, or print it all the same with --force\n',
    },
    {
      name: 'a body that the schema forbids',
      given: ['put-bird', '--body', '{"name":1}'],
      code: 1,
      err: 'openapi.yaml: error /paths/~1birds~1{bird_id}/put/requestBody/content/application~1json: PUT /birds/{bird_id}: body: the value given at /name must be of type string\n  hint: correct the value, or print it all the same with --force\n',
    },
    {
      name: 'a line break in a header, whatever the force',
      given: ['get-bird', '--set', 'X-Note=a\nHost: evil', '--force'],
      code: 1,
      err: 'openapi.yaml: error /paths/~1birds~1{bird_id}/get: a header or the URL would hold a line break or a NUL character\n  hint: give a value without it: RFC 9110 section 5.5 allows neither\n',
    },
    {
      name: 'a body that is no JSON',
      given: ['put-bird', '--body', '{'],
      code: 2,
      err: 'openapi.yaml: error: the body is not JSON\n  hint: give JSON text, or @file for the name of a file that holds it\n',
    },
    {
      name: 'a body file that is not there',
      given: ['put-bird', '--body', '@none.json'],
      code: 3,
      err: 'none.json: error: no such file\n  hint: give --body @file a path that exists\n',
    },
  ])('$name', async ({ given, code, err }) => {
    expect(await snippet(...given)).toEqual({ code, out: '', err });
  });
});

test('--force prints what the schema forbids, and says so', async () => {
  const { code, out, err } = await snippet('get-bird', '--set', 'colour=blue', '--width', '0', '--force');
  expect({ code, out }).toEqual({
    code: 0,
    out: 'curl "https://birds.example/v1/birds/$BIRD_ID?colour=blue" --header "Authorization: Bearer $BIRDS_TOKEN"\n',
  });
  expect(err).toContain(
    'warning /paths/~1birds~1{bird_id}/get/parameters/0: GET /birds/{bird_id}: colour: the value given must be',
  );
});
