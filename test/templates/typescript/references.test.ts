// What the data of operations and clients refers to in the runtime: as little as they need.

import { describe, expect, it } from 'vitest';
import { documentOf } from '../../model/api.js';
import { clientOf, compileWith, excerpt } from './client.js';

const json = { content: { 'application/json': { schema: { type: 'string' } } } };

/** An operation's data, without what all have. */
function dataOf(operation: object): string {
  const files = clientOf(documentOf({ 'GET /a': { operationId: 'get-a', ...operation } }));
  return excerpt(files, 'const getAOperation', ';')
    .replace(/^.*path: '\/a',? ?|\};$/g, '')
    .trim();
}

const operations: readonly { name: string; given: object; want: string }[] = [
  { name: 'JSON', given: { responses: { 200: json } }, want: '' },
  {
    name: 'JSON of another name',
    given: { responses: { 200: { content: { 'application/x+json': {} } } } },
    want: "accept: ['application/x+json']",
  },
  {
    name: 'an error only beside JSON',
    given: { responses: { 200: json, 404: { content: { 'text/plain': {} } } } },
    want: '',
  },
  {
    name: 'text',
    given: { responses: { 200: { content: { 'text/plain': {} } } } },
    want: "accept: ['text/plain'], read: readAnswer",
  },
  {
    name: 'a stream',
    given: { responses: { 200: { content: { 'text/event-stream': {} } } } },
    want: "accept: ['text/event-stream'], read: readAnswer, readers: { 'text/event-stream': readEventStream }",
  },
  {
    name: 'a file of JSON',
    given: {
      responses: { 200: { content: { 'application/json': { schema: { type: 'string', format: 'binary' } } } } },
    },
    want: 'read: readBytes',
  },
  {
    name: 'a file of JSON beside text',
    given: {
      responses: {
        200: { content: { 'application/json': { schema: { type: 'string', format: 'binary' } }, 'text/csv': {} } },
      },
    },
    want: "accept: ['application/json', 'text/csv'], read: readAnswer, readers: { 'application/json': readBlob }",
  },
  {
    name: 'bytes',
    given: { responses: { 200: { content: { 'image/png': {}, 'multipart/mixed': {} } }, 204: {} } },
    want: "accept: ['image/png', 'multipart/mixed'], read: readBytes",
  },
  {
    name: 'lines of JSON',
    given: { responses: { 200: { content: { 'application/json-seq': {} } } } },
    want: "accept: ['application/json-seq'], read: readAnswer, readers: { 'application/json-seq': readJsonLines }",
  },
  { name: 'no body', given: { responses: { 204: {} } }, want: '' },
  { name: 'a body that is not declared', given: { responses: { 200: {} } }, want: 'read: readNothing' },
  { name: 'no success', given: { responses: { 404: json } }, want: 'read: readAnswer' },
  { name: 'a redirect beside JSON', given: { responses: { 200: json, 301: {} } }, want: 'via: followRedirects' },
  { name: 'nothing but a redirect', given: { responses: { 302: {} } }, want: 'read: readAnswer, via: followRedirects' },
  { name: 'what has not changed', given: { responses: { 200: json, 304: {} } }, want: '' },
  {
    name: 'a cookie',
    given: { parameters: [{ name: 'c', in: 'cookie', schema: { type: 'string' } }], responses: { 200: json } },
    want: "parameters: [{ name: 'c', in: 'cookie', put: putCookie }]",
  },
  {
    name: 'a server with variables',
    given: { servers: [{ url: 'https://{r}.x', variables: { r: { default: 'eu' } } }], responses: { 200: json } },
    want: "server: { url: 'https://{r}.x', variables: { r: 'eu' }, fill: fillServer }",
  },
];

describe('an operation refers to what it needs', () => {
  it.each(operations)('$name', ({ given, want }) => {
    expect(dataOf(given)).toBe(want);
  });
});

const schemes = {
  cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
  flow: { type: 'oauth2', flows: {} },
  bearer: { type: 'http', scheme: 'bearer' },
};

describe('a client', () => {
  it('of a document with OAuth 2.0 asks for credentials again, and compiles with every scheme', async () => {
    const files = clientOf({
      ...documentOf({ 'GET /a': { operationId: 'get-a', responses: { 200: json } } }),
      components: { securitySchemes: schemes },
      servers: [{ url: 'https://{r}.x', variables: { r: { default: 'eu' } } }],
    });
    expect(excerpt(files, 'import { connect', ';')).toBe(
      "import { connect, credentialsOf, fillServer, putCookie, renewing } from './runtime/index.js';",
    );
    expect(excerpt(files, '  return renewing', ';')).toBe(
      '  return renewing((given?: ApiClientOptions) => connect(api, given as ClientOptions), options ?? {});',
    );
    const main = `import { chain, createClient, followRedirects, getA, logRequests, renewing, unread } from './api/index.js';
const client = renewing(createClient, {
  auth: { bearer: async ({ refresh }) => (refresh ? 'new' : 'old') },
  serverVariables: { r: 'us' },
  fetch: followRedirects(),
  middleware: chain(logRequests(console), (request, next) => next(request)),
});
export const response: Response = await unread(client, getA, {});
export const text: string = await getA(createClient());
`;
    expect(await compileWith(files, main)).toBe('');
  });

  it('of a document with other schemes asks for them once', () => {
    const files = clientOf({
      ...documentOf({ 'GET /a': { operationId: 'get-a', responses: { 200: json } } }),
      components: { securitySchemes: { bearer: schemes.bearer } },
    });
    expect(excerpt(files, 'import { connect', ';')).toBe(
      "import { connect, credentialsOf } from './runtime/index.js';",
    );
    expect(excerpt(files, '  return connect(api', ';')).toBe('  return connect(api, options as ClientOptions);');
  });

  it('of another document connects, and no more', () => {
    const files = clientOf(documentOf({ 'GET /a': { operationId: 'get-a', responses: { 200: json } } }));
    expect(excerpt(files, 'import { connect', ';')).toBe("import { connect } from './runtime/index.js';");
    expect(excerpt(files, '  return connect(api', ';')).toBe('  return connect(api, options as ClientOptions);');
  });
});
