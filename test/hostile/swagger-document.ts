// The same for Swagger 2.0, whose objects are others.

import type { Victim } from './documents.js';

const docs = { url: 'https://docs.example.com/a', description: 'text' };

const schema = {
  title: 'text',
  description: 'text',
  type: 'object',
  externalDocs: docs,
  properties: {
    nameA: {
      type: 'string',
      format: 'name',
      pattern: 'text',
      enum: ['text', 'name'],
      default: 'text',
      description: 'text',
    },
    nameB: { $ref: '#/definitions/NameOther' },
  },
  required: ['nameA'],
  discriminator: 'nameA',
  additionalProperties: { type: 'string', description: 'text' },
  example: { nameV: ['text'] },
  xml: { name: 'name', namespace: 'https://example.com/ns', prefix: 'name' },
  'x-name': 'text',
};

const items = { type: 'string', format: 'name', enum: ['text'], default: 'text', pattern: 'text' };

const parameters = [
  { name: 'id', in: 'path', required: true, type: 'string', description: 'text' },
  { name: 'name', in: 'query', type: 'array', items, collectionFormat: 'csv', description: 'text' },
  { name: 'name', in: 'header', type: 'string', enum: ['text'], default: 'text', description: 'text' },
  { $ref: '#/parameters/NameParameter' },
];

const response = {
  description: 'text',
  schema,
  headers: { 'X-Name': { type: 'string', description: 'text', default: 'text' } },
  examples: { 'application/json': { nameV: 'text' } },
};

const operation = {
  tags: ['text'],
  summary: 'text',
  description: 'text',
  externalDocs: docs,
  operationId: 'text',
  consumes: ['application/json', 'text/name'],
  produces: ['application/json', 'text/name'],
  responses: { 200: response, default: { $ref: '#/responses/NameResponse' } },
  deprecated: true,
  schemes: ['https'],
  security: [{ NameKey: [] }, { NameOauth: ['nameS'] }],
};

const flow = { authorizationUrl: 'https://auth.example.com/a', tokenUrl: 'https://auth.example.com/b' };

export const swagger: Victim = {
  name: '2.0',
  document: {
    swagger: '2.0',
    info: {
      title: 'text',
      description: 'text',
      termsOfService: 'https://example.com/terms',
      contact: { name: 'text', url: 'https://example.com/contact', email: 'a@example.com' },
      license: { name: 'text', url: 'https://example.com/license' },
      version: 'text',
    },
    host: 'example.com',
    basePath: '/text',
    schemes: ['https'],
    consumes: ['application/json'],
    produces: ['application/json'],
    tags: [{ name: 'text', description: 'text', externalDocs: docs }],
    externalDocs: docs,
    paths: {
      '/name/{id}': {
        post: { ...operation, parameters: [...parameters, { name: 'body', in: 'body', description: 'text', schema }] },
        put: {
          ...operation,
          consumes: ['multipart/form-data'],
          parameters: [
            ...parameters,
            { name: 'name', in: 'formData', type: 'string', description: 'text', default: 'text' },
            { name: 'nameFile', in: 'formData', type: 'file', description: 'text' },
          ],
        },
      },
    },
    definitions: { NameOther: { type: 'object', description: 'text', properties: { nameC: { type: 'string' } } } },
    parameters: { NameParameter: { name: 'nameShared', in: 'query', type: 'string', description: 'text' } },
    responses: { NameResponse: { description: 'text' } },
    securityDefinitions: {
      NameKey: { type: 'apiKey', in: 'header', name: 'X-Name', description: 'text' },
      NameBasic: { type: 'basic', description: 'text' },
      NameOauth: { type: 'oauth2', flow: 'accessCode', ...flow, scopes: { nameS: 'text' }, description: 'text' },
    },
    security: [{ NameBasic: [] }],
    'x-name': 'text',
  },
};
