// Twenty requests that published generators get wrong, and twelve JSON bodies that are hard for Windows.

import type { ExampleBody, ExampleRequest } from '../../generator/model/example.js';
import { form, json, request, text } from './requests.js';

export interface RequestCase {
  readonly name: string;
  /** The request at a server, `http://127.0.0.1:1234`. */
  readonly given: (origin: string) => ExampleRequest;
}

/** Files that the requests name; the first holds all that a text option would strip. */
export const files: Readonly<Record<string, string>> = {
  'blob.bin': 'a\r\nb\0c\n',
  'my "own" photo, a;b.png': 'PNG\0\r\n',
  '@odd,name;type=x.txt': 'odd',
};

const long = JSON.stringify({ text: 'Grüße, 世界 \u{1f30d} '.repeat(1_500) });

interface Parts {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly basic?: readonly [string, string];
  readonly body?: ExampleBody;
}

function sends(name: string, { path = '/zones', body, headers = [], ...rest }: Parts): RequestCase {
  const typed = body && body.kind !== 'multipart' ? [...headers, ['Content-Type', body.contentType] as const] : headers;
  return {
    name,
    given: (origin) => request({ ...rest, url: origin + path, headers: typed, ...(body ? { body } : {}) }),
  };
}

function multipart(...parts: Extract<ExampleBody, { kind: 'multipart' }>['parts']): ExampleBody {
  return { kind: 'multipart', contentType: 'multipart/form-data', parts };
}

/** A JSON string holding every character that a shell could act on, but for the quote `'`. */
const specials = '`$HOME $(id) ! * ? # & | ; < > ( ) { } [ ] ~ % ^ = \\\\ \\" \\\\\\"';

export const requestCases: readonly RequestCase[] = [
  sends('JSON with a quote, a dollar sign and backticks', { method: 'POST', body: json(`{"a":"it's $HOME \`id\`"}`) }),
  sends('all specials but a quote', { method: 'PUT', body: json(`{"a":"${specials}"}`) }),
  sends('all specials', { method: 'PUT', body: json(`{"a":"${specials} ' ''"}`) }),
  sends('query with reserved characters and a repeated key', {
    path: '/zones?q=a%20%26%2B%23%3D%3F%27%25%5B%5D&q=b&name=O%27Brien&filter%5Bname%5D=x',
  }),
  sends('header with quotes and a dollar sign', { headers: [['X-Note', `"it's" $HOME \`id\` \\`]] }),
  sends('form', {
    method: 'POST',
    body: form([
      ['a b', 'c&d=e+f%'],
      ['$x', "it's 100% é\n2"],
      ['empty', ''],
    ]),
  }),
  sends('multipart with a file name of spaces and quotes', {
    method: 'POST',
    body: multipart(
      { kind: 'text', name: 'note', contentType: null, text: "$5 'now'" },
      { kind: 'file', name: 'photo', contentType: 'image/png', file: 'blob.bin' },
      { kind: 'file', name: 'other', contentType: null, file: '@odd,name;type=x.txt' },
    ),
  }),
  sends('binary file', {
    method: 'PUT',
    body: { kind: 'file', contentType: 'application/octet-stream', file: 'blob.bin' },
  }),
  sends('path with encoded characters', { path: '/zones/%2F%25%23%27%C3%A9/x' }),
  sends('empty body', { method: 'POST', body: text('', 'text/plain') }),
  sends('text that starts with @ and holds CRLF', { method: 'POST', body: text('@blob.bin\r\nline two\n') }),
  sends('30 kB of JSON beyond ASCII', { method: 'POST', body: json(long) }),
  sends('numbers beyond 2^53 and 1.0', {
    method: 'POST',
    body: json('{"big":12345678901234567890,"one":1.0,"tiny":1e-400,"list":[1.50,2]}'),
  }),
  sends('brackets and braces in the query', { path: '/zones?range=[1-3]&set={a,b}' }),
  sends('cookie', { headers: [['Cookie', 'session=a; theme="dark$"']] }),
  sends('HEAD', { method: 'HEAD' }),
  sends('short JSON string', { method: 'POST', body: json(`"it's a"`) }),
  sends('DELETE with an array', { method: 'DELETE', body: json('["a","b c"]') }),
  sends('multipart text with semicolons and quotes', {
    method: 'POST',
    body: multipart(
      { kind: 'text', name: 'a', contentType: null, text: 'x;type=text/html;"y\\' },
      { kind: 'text', name: 'meta', contentType: 'application/json', text: `{"a":"b; \\"c\\"","d":[1,2]}` },
    ),
  }),
  sends('multipart text that starts with @ and <', {
    method: 'POST',
    body: multipart(
      { kind: 'text', name: 'a', contentType: null, text: '@blob.bin' },
      { kind: 'text', name: 'b', contentType: null, text: '<blob.bin' },
      { kind: 'text', name: 'c', contentType: 'text/plain', text: '<blob.bin' },
      { kind: 'text', name: 'd', contentType: 'text/plain', text: '@blob.bin' },
    ),
  }),
];

/** Beyond the twenty: what curlew's own requests hold. */
export const moreCases: readonly RequestCase[] = [
  sends('variables in the path, apart and next to each other', {
    path: '/zones/{ZONE_ID}:purge/{A}{B}/{ZONE_ID}x?a={A}&b={B}',
  }),
  sends('a bearer token', {
    headers: [
      ['Authorization', 'Bearer {API_TOKEN}'],
      ['X-Key', '"{API_TOKEN}"'],
    ],
  }),
  sends('HTTP Basic', { basic: ['{USER_NAME}', '{API_PASSWORD}'] }),
  sends('an empty header', { headers: [['X-Empty', '']] }),
  sends('GET with a body', { method: 'GET', body: json('{"a":1}') }),
  sends('POST without a body', { method: 'POST' }),
  sends('a method of its own', { method: 'QUERY', body: text('a b') }),
  sends('text with control characters and directions', {
    method: 'POST',
    body: text('\u001b[31m\t\u202eabc\u2028\u0085\u00a0 '),
  }),
  sends('backslashes of all kinds', { method: 'POST', body: text("\\ \\\\ \\' '\\ \\\\' a\\b\\\nc\\") }),
  sends('an empty form field after another', {
    method: 'POST',
    body: form([
      ['a', ''],
      ['b', '@blob.bin'],
    ]),
  }),
];

/** Bodies, compact. */
export const jsonBodies: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'plain', text: '{"name":"John"}' },
  { name: 'a space in a string', text: '{"name":"John Smith"}' },
  { name: 'escaped quotes', text: String.raw`{"a":"say \"hi\" now"}` },
  { name: 'backslashes', text: String.raw`{"path":"C:\\dir\\","end":"\\\\"}` },
  { name: 'operators', text: '{"a":"x & y | z < 1 > 2 ^ 3"}' },
  { name: 'percent signs', text: '{"a":"100% of %PATH% and %20"}' },
  { name: 'exclamation marks', text: '{"a":"!PATH! !"}' },
  { name: 'single and curly quotes', text: '{"a":"it\'s \u2018that\u2019"}' },
  { name: 'dollar signs and backticks', text: '{"a":"$HOME $(id) `n"}' },
  { name: 'beyond ASCII', text: '{"a":"\u0411\u00e9\u{1f600}"}' },
  { name: 'escapes', text: String.raw`{"a":"line\nbreak\ttab\u0000"}` },
  { name: 'a string with spaces', text: '"a b c"' },
];

/** A request for each of those. */
export const bodyCases: readonly RequestCase[] = jsonBodies.map(({ name, text }) =>
  sends(`JSON body: ${name}`, { method: 'POST', body: json(text) }),
);
