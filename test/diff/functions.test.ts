// One pair of documents for each rule about functions, inputs, answers, pagination, credentials and docs.

import { describe, expect, it } from 'vitest';
import { answering, api, changesOf, operation, type Part, querying } from './documents.js';

interface Case {
  readonly name: string;
  readonly before: Part;
  readonly after: Part;
  readonly want: readonly string[];
}

const text = { type: 'string' };
const status = (schema?: unknown): Part => ({
  description: '',
  ...(schema !== undefined && { content: { 'application/json': { schema } } }),
});
const things = (part: Part, rest: Part = {}): Part => api({ '/things': { get: operation(part) } }, rest);
const body = (types: readonly string[], required = true): Part =>
  api({
    '/things': {
      post: operation({
        requestBody: { required, content: Object.fromEntries(types.map((type) => [type, { schema: text }])) },
      }),
    },
  });
const schemes = (...names: readonly string[]): Part => ({
  components: { securitySchemes: Object.fromEntries(names.map((name) => [name, { type: 'http', scheme: 'bearer' }])) },
});
const page = { type: 'integer' };
const list = (...parameters: readonly Part[]): Part =>
  things({
    parameters: parameters.map((part) => ({ in: 'query', ...part })),
    responses: { '200': status({ type: 'array', items: text }) },
  });

const functions: readonly Case[] = [
  {
    name: 'a function more',
    before: api({ '/things': { get: operation() } }),
    after: api({ '/things': { get: operation(), post: operation({ operationId: 'addThing' }) } }),
    want: ['minor function-added'],
  },
  {
    name: 'a function less',
    before: api({ '/things': { get: operation(), post: operation({ operationId: 'addThing' }) } }),
    after: api({ '/things': { get: operation() } }),
    want: ['breaking function-removed'],
  },
  {
    name: 'an operationId that the lock keeps',
    before: things({}),
    after: things({ operationId: 'allThings' }),
    want: [],
  },
  {
    name: 'another path under the same name',
    before: things({}),
    after: api({ '/v2/things': { get: operation() } }),
    want: ['patch request-moved'],
  },
  {
    name: 'a function named after its path, which calls a parameter otherwise',
    before: api({
      '/things/{id}': {
        get: { parameters: [{ name: 'id', in: 'path', required: true, schema: text }], responses: {} },
      },
    }),
    after: api({
      '/things/{key}': {
        get: { parameters: [{ name: 'key', in: 'path', required: true, schema: text }], responses: {} },
      },
    }),
    want: [
      'breaking function-renamed',
      'breaking input-renamed input.key',
      'patch request-moved',
      'patch input-wire input.key',
    ],
  },
  { name: 'deprecated', before: things({}), after: things({ deprecated: true }), want: ['minor deprecated'] },
  {
    name: 'no longer deprecated',
    before: things({ deprecated: true }),
    after: things({}),
    want: ['patch undeprecated'],
  },
  { name: 'another summary', before: things({}), after: things({ summary: 'Things' }), want: ['patch docs-changed'] },
  { name: 'another tag', before: things({}), after: things({ tags: ['other'] }), want: ['patch file-moved'] },
];

const inputs: readonly Case[] = [
  {
    name: 'an optional parameter more',
    before: querying(),
    after: querying({ name: 'q', schema: text }),
    want: ['minor input-added input.q'],
  },
  {
    name: 'a required parameter more',
    before: querying(),
    after: querying({ name: 'q', required: true, schema: text }),
    want: ['breaking input-added-required input.q'],
  },
  {
    name: 'a parameter less',
    before: querying({ name: 'q', schema: text }),
    after: querying(),
    want: ['breaking input-removed input.q'],
  },
  {
    name: 'a parameter that becomes required',
    before: querying({ name: 'q', schema: text }),
    after: querying({ name: 'q', required: true, schema: text }),
    want: ['breaking input-required input.q'],
  },
  {
    name: 'a parameter that becomes optional',
    before: querying({ name: 'q', required: true, schema: text }),
    after: querying({ name: 'q', schema: text }),
    want: ['minor input-optional input.q'],
  },
  {
    name: 'a parameter of another type, deprecated',
    before: querying({ name: 'q', schema: text }),
    after: querying({ name: 'q', deprecated: true, schema: { type: 'boolean' } }),
    want: ['breaking type-changed input.q', 'minor input-deprecated input.q'],
  },
  {
    name: 'a parameter in a header instead',
    before: querying({ name: 'q', schema: text }),
    after: querying({ name: 'q', schema: text, in: 'header' }),
    want: ['patch input-wire input.q'],
  },
  {
    name: 'a body that becomes optional',
    before: body(['application/json']),
    after: body(['application/json'], false),
    want: ['minor input-optional input.body'],
  },
  {
    name: 'a media type more',
    before: body(['application/json']),
    after: body(['application/json', 'text/plain']),
    want: ['minor media-type-added input.contentType'],
  },
  {
    name: 'a media type less, and another order',
    before: body(['application/json', 'text/plain', 'application/xml']),
    after: body(['text/plain', 'application/json']),
    want: ['breaking media-type-removed input.contentType', 'breaking media-type-default input.contentType'],
  },
  {
    name: 'a required body where there was none',
    before: api({ '/things': { post: operation() } }),
    after: body(['application/json']),
    want: ['breaking input-added-required input.body'],
  },
  {
    name: 'no body any more',
    before: body(['application/json'], false),
    after: api({ '/things': { post: operation() } }),
    want: ['breaking input-removed input.body'],
  },
];

const answers: readonly Case[] = [
  {
    name: 'an error described',
    before: things({ responses: { '200': status(text) } }),
    after: things({ responses: { '200': status(text), '404': status(text) } }),
    want: ['minor error-added error'],
  },
  {
    name: 'an error no longer described',
    before: things({ responses: { '200': status(text), '404': status(text) } }),
    after: things({ responses: { '200': status(text) } }),
    want: ['breaking error-removed error'],
  },
  {
    name: 'an error that says more',
    before: things({ responses: { '200': status(text), '404': status(text) } }),
    after: things({ responses: { '200': status(text), '404': status({ type: ['string', 'null'] }) } }),
    want: ['breaking null-added error 404'],
  },
  {
    name: 'a success status more',
    before: things({ responses: { '200': status(text) } }),
    after: things({ responses: { '200': status(text), '202': status(text) } }),
    want: ['breaking status-added output'],
  },
  {
    name: 'a success status less',
    before: things({ responses: { '200': status(text), '202': status(text) } }),
    after: things({ responses: { '200': status(text) } }),
    want: ['minor status-removed output'],
  },
  {
    name: 'no body any more',
    before: things({ responses: { '200': status(text) } }),
    after: things({ responses: { '200': status() } }),
    want: ['breaking type-changed output'],
  },
  {
    name: 'an envelope around the same value',
    before: answering({ type: 'object', properties: { result: text } }),
    after: answering({ type: 'object', properties: { result: text, success: { type: 'boolean' } } }),
    want: ['breaking envelope-changed output', 'breaking type-changed output'],
  },
  {
    name: 'the value in an envelope',
    before: answering({ type: 'object', properties: { result: text, success: { type: 'boolean' } } }),
    after: answering({ type: 'object', properties: { result: { type: 'number' }, success: { type: 'boolean' } } }),
    want: ['breaking type-changed output'],
  },
];

const decisions: readonly Case[] = [
  {
    name: 'a list that can be iterated',
    before: list(),
    after: list({ name: 'page', schema: page }, { name: 'per_page', schema: page }),
    want: ['minor input-added input.page', 'minor input-added input.per_page', 'minor pagination-style pagination'],
  },
  {
    name: 'another style',
    before: list({ name: 'page', schema: page }, { name: 'per_page', schema: page }),
    after: list({ name: 'offset', schema: page }, { name: 'limit', schema: page }),
    want: [
      'breaking input-removed input.page',
      'breaking input-removed input.per_page',
      'minor input-added input.offset',
      'minor input-added input.limit',
      'minor pagination-style pagination',
    ],
  },
  {
    name: 'a list no more',
    before: list(),
    after: things({ responses: { '200': status(text) } }),
    want: ['breaking type-changed output', 'breaking pagination-removed pagination'],
  },
  {
    name: 'credentials needed',
    before: things({}, schemes('key')),
    after: things({ security: [{ key: [] }] }, schemes('key')),
    want: ['breaking auth-required auth'],
  },
  {
    name: 'credentials no longer needed',
    before: things({ security: [{ key: [] }] }, schemes('key')),
    after: things({ security: [] }, schemes('key')),
    want: ['minor auth-optional auth'],
  },
  {
    name: 'another way to authenticate',
    before: things({ security: [{ key: [] }] }, schemes('key', 'other')),
    after: things({ security: [{ key: [] }, { other: [] }] }, schemes('key', 'other')),
    want: ['minor auth-added auth'],
  },
  {
    name: 'more scopes',
    before: things({ security: [{ key: ['a'] }] }, schemes('key')),
    after: things({ security: [{ key: ['b', 'a'] }] }, schemes('key')),
    want: ['breaking auth-removed auth', 'minor auth-added auth'],
  },
  {
    name: 'schemes of the client',
    before: things({}, schemes('gone', 'kept')),
    after: things(
      {},
      {
        components: {
          securitySchemes: { kept: { type: 'http', scheme: 'basic' }, come: { type: 'http', scheme: 'bearer' } },
        },
      },
    ),
    want: ['breaking scheme-removed auth.gone', 'breaking scheme-changed auth.kept', 'minor scheme-added auth.come'],
  },
  {
    name: 'another server',
    before: things({}),
    after: things({}, { servers: [{ url: 'https://b.example' }] }),
    want: ['minor server-changed baseUrl'],
  },
];

const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort();

describe.each([
  ['functions', functions],
  ['inputs', inputs],
  ['answers', answers],
  ['pagination, credentials and servers', decisions],
] as const)('%s', (_, cases) => {
  it.each(cases)('$name', async ({ before, after, want }) => {
    expect(sorted(await changesOf(before, after))).toEqual(sorted(want));
  });
});
