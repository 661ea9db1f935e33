// One small document for each dialect with every object and every field that its specification lists, text in each.

/** A document to be poisoned; keys that begin with `name` are free names, every string may be replaced. */
export interface Victim {
  readonly name: string;
  readonly document: unknown;
}

const docs = { url: 'https://docs.example.com/a', description: 'text' };
const schemaBase = {
  title: 'text',
  description: 'text',
  externalDocs: docs,
  'x-name': 'text',
};

function schema(modern: boolean): object {
  const string = {
    ...schemaBase,
    type: 'string',
    format: 'name',
    pattern: 'text',
    enum: ['text', 'name'],
    default: 'text',
    ...(modern
      ? {
          const: 'text',
          contentMediaType: 'text/plain',
          contentEncoding: 'base64',
          $comment: 'text',
          examples: ['text'],
        }
      : { example: 'text' }),
  };
  return {
    ...schemaBase,
    type: 'object',
    properties: { nameA: string, nameB: { $ref: '#/components/schemas/NameOther' }, nameC: { type: 'integer' } },
    required: ['nameA'],
    additionalProperties: string,
    xml: { name: 'name', namespace: 'https://example.com/ns', prefix: 'name' },
    ...(modern && {
      patternProperties: { nameP: string },
      $anchor: 'name',
      dependentRequired: { nameD: ['text'] },
      $defs: { NameDef: string },
    }),
  };
}

const example = { summary: 'text', description: 'text', value: { nameV: ['text'] } };
const server = {
  url: 'https://{nameHost}.example.com/text',
  description: 'text',
  variables: { nameHost: { default: 'text', enum: ['text', 'name'], description: 'text' } },
};

function header(modern: boolean): object {
  return { description: 'text', schema: schema(modern), example: 'text', deprecated: true };
}

function content(modern: boolean): object {
  return {
    'application/json': { schema: schema(modern), examples: { nameE: example } },
    'multipart/form-data': {
      schema: schema(modern),
      encoding: { nameA: { contentType: 'text/plain', headers: { 'X-Name': header(modern) } } },
    },
    'text/name': { schema: { type: 'string', example: 'text' } },
  };
}

function operation(modern: boolean): object {
  return {
    tags: ['text'],
    summary: 'text',
    description: 'text',
    externalDocs: docs,
    operationId: 'text',
    parameters: [
      { name: 'id', in: 'path', required: true, description: 'text', schema: { type: 'string' }, example: 'text' },
      { name: 'name', in: 'query', description: 'text', schema: schema(modern), examples: { nameE: example } },
      { name: 'name', in: 'header', description: 'text', required: true, schema: { type: 'string', enum: ['text'] } },
      { name: 'name', in: 'cookie', content: { 'application/json': { schema: schema(modern) } } },
      { $ref: '#/components/parameters/NameParameter' },
    ],
    requestBody: { description: 'text', required: true, content: content(modern) },
    responses: {
      200: {
        description: 'text',
        headers: { 'X-Name': header(modern) },
        content: content(modern),
        links: { nameL: { operationId: 'text', parameters: { nameP: 'text' }, description: 'text', server } },
      },
      default: { $ref: '#/components/responses/NameResponse' },
    },
    callbacks: { nameC: { '{$request.body#/nameA}': { post: { responses: { 200: { description: 'text' } } } } } },
    deprecated: true,
    security: [{ NameKey: [] }, { NameOauth: ['nameS'] }],
    servers: [server],
    'x-permissions': ['text'],
    'x-name': { nameX: 'text' },
  };
}

const flow = {
  authorizationUrl: 'https://auth.example.com/a',
  tokenUrl: 'https://auth.example.com/b',
  refreshUrl: 'https://auth.example.com/c',
  scopes: { nameS: 'text' },
};

function components(modern: boolean): object {
  return {
    schemas: {
      NameOther: {
        ...schemaBase,
        oneOf: [{ $ref: '#/components/schemas/NameCat' }, { type: 'string' }],
        discriminator: { propertyName: 'nameKind', mapping: { nameM: '#/components/schemas/NameCat' } },
      },
      NameCat: { type: 'object', properties: { nameKind: { type: 'string' } }, required: ['nameKind'] },
    },
    responses: { NameResponse: { description: 'text', content: content(modern) } },
    parameters: { NameParameter: { name: 'name', in: 'query', description: 'text', schema: { type: 'string' } } },
    examples: { NameExample: example },
    requestBodies: { NameBody: { description: 'text', content: content(modern) } },
    headers: { NameHeader: header(modern) },
    securitySchemes: {
      NameKey: { type: 'apiKey', in: 'header', name: 'X-Name', description: 'text' },
      NameQuery: { type: 'apiKey', in: 'query', name: 'name', description: 'text' },
      NameHttp: { type: 'http', scheme: 'bearer', bearerFormat: 'text', description: 'text' },
      NameOauth: { type: 'oauth2', description: 'text', flows: { implicit: flow, authorizationCode: flow } },
      NameConnect: { type: 'openIdConnect', openIdConnectUrl: 'https://auth.example.com/d', description: 'text' },
    },
    links: { NameLink: { operationRef: '#/paths/~1a', description: 'text' } },
  };
}

function openapi(version: string, modern: boolean): object {
  return {
    openapi: version,
    info: {
      title: 'text',
      description: 'text',
      termsOfService: 'https://example.com/terms',
      contact: { name: 'text', url: 'https://example.com/contact', email: 'a@example.com' },
      license: { name: 'text', url: 'https://example.com/license', ...(modern && { summary: 'text' }) },
      version: 'text',
      ...(modern && { summary: 'text' }),
    },
    servers: [server, { url: '/text', description: 'text' }],
    tags: [{ name: 'text', description: 'text', externalDocs: docs }],
    externalDocs: docs,
    security: [{ NameHttp: [] }],
    paths: {
      '/name/{id}': { summary: 'text', description: 'text', post: operation(modern) },
      '/name/list': { get: listOperation },
    },
    components: components(modern),
    'x-name': 'text',
    ...(modern && {
      jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
      webhooks: { nameW: { post: { operationId: 'text', responses: { 200: { description: 'text' } } } } },
    }),
  };
}

/** A list, so that pagination has words to print. */
const listOperation = {
  operationId: 'text',
  tags: ['text'],
  parameters: [{ name: 'cursor', in: 'query', description: 'text', schema: { type: 'string' } }],
  responses: {
    200: {
      description: 'text',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: {
              items: { type: 'array', items: { type: 'object', properties: { nameI: { type: 'string' } } } },
              next_cursor: { type: 'string', description: 'text' },
            },
          },
        },
      },
    },
  },
};

const modern32 = {
  $self: 'https://example.com/openapi.yaml',
  tags: [
    { name: 'text', summary: 'text', description: 'text', kind: 'nav', externalDocs: docs },
    { name: 'name', parent: 'text', kind: 'name' },
  ],
  paths: {
    '/name/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      query: { operationId: 'text', responses: { 200: { summary: 'text', description: 'text' } } },
      additionalOperations: {
        NAME: { operationId: 'text', summary: 'text', responses: { 200: { description: 'text' } } },
      },
      get: {
        operationId: 'text',
        parameters: [
          {
            name: 'name',
            in: 'querystring',
            content: { 'application/x-www-form-urlencoded': { schema: schema(true) } },
          },
        ],
        responses: {
          200: {
            description: 'text',
            content: {
              'text/event-stream': {
                itemSchema: schema(true),
                examples: { nameE: { dataValue: 'text', serializedValue: 'text' } },
              },
            },
          },
        },
      },
    },
  },
};

export const victims: readonly Victim[] = [
  { name: '3.0', document: openapi('3.0.4', false) },
  { name: '3.1', document: openapi('3.1.1', true) },
  { name: '3.2', document: { ...openapi('3.2.0', true), ...modern32 } },
];
