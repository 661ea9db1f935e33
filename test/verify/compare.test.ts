// What verify calls a difference, and what it lets pass.

import { describe, expect, test } from 'vitest';
import type { ExampleBody, ExampleRequest, OperationExample } from '../../generator/model/example.js';
import { differences } from '../../generator/verify/compare.js';
import type { Precision } from '../../generator/verify/compare-body.js';
import type { Received } from '../../generator/verify/echo-server.js';

const fileBytes = (name: string): Uint8Array => Buffer.from(`bytes of ${name}`);

function meant(parts: Partial<ExampleRequest> & { readonly path?: string }): OperationExample {
  const { path = '/zones', ...request } = parts;
  const url = [{ kind: 'literal', text: `http://127.0.0.1:1${path}` } as const];
  return {
    name: '',
    summary: '',
    input: {},
    auth: {},
    variables: {},
    request: { method: 'POST', url, headers: [], basic: null, body: null, ...request },
  };
}

function header(name: string, value: string): ExampleRequest['headers'][number] {
  return { name, value: [{ kind: 'literal', text: value }] };
}

function sent(parts: { readonly [Part in keyof Received]?: Part extends 'body' ? string : Received[Part] }): Received {
  const { body = '', ...rest } = parts;
  return { method: 'POST', target: '/zones', headers: [], ...rest, body: Buffer.from(body) };
}

const json: ExampleBody = { kind: 'json', contentType: 'application/json', text: '{"a":"é","b":[1.0,2]}', value: {} };
const form: ExampleBody = {
  kind: 'urlencoded',
  contentType: 'application/x-www-form-urlencoded',
  text: 'a=x%20y',
  fields: [{ name: 'a', value: 'x y' }],
};
const parts: ExampleBody = {
  kind: 'multipart',
  contentType: 'multipart/form-data',
  parts: [
    { kind: 'text', name: 'note', contentType: null, text: 'hi' },
    { kind: 'file', name: 'photo', contentType: 'image/png', file: 'a.png' },
  ],
};

function multipart(photo: string): { readonly headers: Received['headers']; readonly body: string } {
  const lines = [
    '--b',
    'Content-Disposition: form-data; name="note"',
    '',
    'hi',
    '--b',
    'Content-Disposition: form-data; name="photo"; filename="a.png"',
    'Content-Type: image/png',
    '',
    photo,
    '--b--',
    '',
  ];
  return { headers: [['content-type', 'multipart/form-data; boundary=b']], body: lines.join('\r\n') };
}

interface Case {
  readonly name: string;
  readonly meant: OperationExample;
  readonly sent: Received;
  readonly precision: Precision;
  /** Parts that differ. */
  readonly want: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'nothing', meant: meant({}), sent: sent({}), precision: 'exact', want: [] },
  { name: 'the method', meant: meant({ method: 'PUT' }), sent: sent({}), precision: 'meaning', want: ['method'] },
  {
    name: 'an encoding in the path',
    meant: meant({ path: '/a%2Fb' }),
    sent: sent({ target: '/a/b' }),
    precision: 'meaning',
    want: ['path'],
  },
  {
    name: 'the spelling of a query, exactly',
    meant: meant({ path: '/x?a=b%20c' }),
    sent: sent({ target: '/x?a=b+c' }),
    precision: 'exact',
    want: ['query'],
  },
  {
    name: 'no spelling of a query by meaning',
    meant: meant({ path: '/x?a=b%20c' }),
    sent: sent({ target: '/x?a=b+c' }),
    precision: 'meaning',
    want: [],
  },
  {
    name: 'the order of a query by meaning',
    meant: meant({ path: '/x?a=1&b=2' }),
    sent: sent({ target: '/x?b=2&a=1' }),
    precision: 'meaning',
    want: ['query'],
  },
  {
    name: 'a header that is missing, one that is wrong and one sent twice',
    meant: meant({ headers: [header('X-A', '1'), header('X-B', '2'), header('X-C', '3')] }),
    sent: sent({
      headers: [
        ['x-b', '20'],
        ['x-c', '3'],
        ['x-c', '3'],
      ],
    }),
    precision: 'meaning',
    want: ['header x-a', 'header x-b', 'header x-c'],
  },
  {
    name: 'credentials that nobody asked for, but no other header',
    meant: meant({}),
    sent: sent({
      headers: [
        ['authorization', 'Bearer x'],
        ['cookie', 'a=b'],
        ['user-agent', 'curl'],
      ],
    }),
    precision: 'meaning',
    want: ['header authorization', 'header cookie'],
  },
  {
    name: 'HTTP Basic',
    meant: meant({
      basic: { username: [{ kind: 'variable', name: 'U', value: 'me' }], password: [{ kind: 'literal', text: 'p' }] },
    }),
    sent: sent({ headers: [['authorization', 'Basic bWU6cA==']] }),
    precision: 'meaning',
    want: [],
  },
  {
    name: 'a charset by meaning is none',
    meant: meant({ headers: [header('Content-Type', 'application/json')], body: json }),
    sent: sent({ headers: [['content-type', 'application/json; charset=utf-8']], body: json.text }),
    precision: 'meaning',
    want: [],
  },
  {
    name: 'layout and escapes of JSON, exactly',
    meant: meant({ body: json }),
    sent: sent({ body: '{ "a": "\\u00e9", "b": [1.0, 2] }' }),
    precision: 'exact',
    want: ['body'],
  },
  {
    name: 'no layout and escapes of JSON by meaning',
    meant: meant({ body: json }),
    sent: sent({ body: '{ "a": "\\u00e9", "b": [1.0, 2] }' }),
    precision: 'meaning',
    want: [],
  },
  {
    name: 'a number token of JSON',
    meant: meant({ body: json }),
    sent: sent({ body: '{"a":"é","b":[1,2]}' }),
    precision: 'meaning',
    want: ['body'],
  },
  {
    name: 'text that is no JSON',
    meant: meant({ body: json }),
    sent: sent({ body: '{"a":"é","b":[1.0,2]' }),
    precision: 'meaning',
    want: ['body'],
  },
  {
    name: 'form pairs by meaning',
    meant: meant({ body: form }),
    sent: sent({ body: 'a=x+y' }),
    precision: 'meaning',
    want: [],
  },
  {
    name: 'a body where none is meant',
    meant: meant({}),
    sent: sent({ body: 'x' }),
    precision: 'meaning',
    want: ['body'],
  },
  {
    name: 'the bytes of a file',
    meant: meant({ body: { kind: 'file', contentType: 'image/png', file: 'a.png' } }),
    sent: sent({ body: 'bytes of b.png' }),
    precision: 'exact',
    want: ['body'],
  },
  {
    name: 'no part',
    meant: meant({ body: parts }),
    sent: sent(multipart('bytes of a.png')),
    precision: 'exact',
    want: [],
  },
  {
    name: 'one part',
    meant: meant({ body: parts }),
    sent: sent(multipart('other bytes')),
    precision: 'exact',
    want: ['part photo'],
  },
  {
    name: 'a body without parts',
    meant: meant({ body: parts }),
    sent: sent({ headers: [['content-type', 'text/plain']], body: 'hi' }),
    precision: 'meaning',
    want: ['header content-type', 'body'],
  },
];

describe('differences of', () => {
  test.each(cases)('$name', ({ meant: example, sent: request, precision, want }) => {
    expect(differences(example, request, { precision, fileBytes }).map(({ part }) => part)).toEqual(want);
  });
});

test('a long text is shown around the place where it parts', () => {
  const text = 'x'.repeat(500);
  const body: ExampleBody = { kind: 'text', contentType: 'text/plain', text: `${text}meant${text}` };
  const found = differences(meant({ body }), sent({ body: `${text}other${text}` }), { precision: 'exact', fileBytes });
  expect(found).toEqual([
    {
      part: 'body',
      meant: `…${'x'.repeat(20)}meant${'x'.repeat(55)}…`,
      sent: `…${'x'.repeat(20)}other${'x'.repeat(55)}…`,
    },
  ]);
});
