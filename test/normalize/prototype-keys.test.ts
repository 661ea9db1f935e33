// Names of Object.prototype's members are names like any other, wherever a document may write a name.

import { describe, expect, it } from 'vitest';
import { normalizeText } from './normalized.js';

const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];

function documentWith(name: string): string {
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    tags: [{ name }],
    paths: {
      '/NAME': {
        post: {
          operationId: name,
          tags: [name],
          parameters: [{ $ref: '#/components/parameters/NAME' }],
          requestBody: {
            content: { 'a/b': { schema: { $ref: '#/components/schemas/NAME' }, encoding: { NAME: {} } } },
          },
          responses: { '200': { description: '', headers: { NAME: { schema: {} } }, links: { NAME: {} } } },
        },
      },
    },
    components: {
      parameters: { NAME: { name, in: 'query', schema: { $ref: '#/components/schemas/NAME/properties/NAME' } } },
      schemas: { NAME: { type: 'object', properties: { NAME: { type: 'string' } }, required: [name] } },
      securitySchemes: { NAME: { type: 'http', scheme: 'basic' } },
    },
  }).replaceAll('NAME', name);
}

describe('prototype keys', () => {
  it.each(names)('%s', (name) => {
    const { document, remarks } = normalizeText(documentWith(name));
    const { schemas, securitySchemes } = document?.components ?? { schemas: {}, securitySchemes: {} };
    // As text, so that keys count and prototypes do not.
    expect(JSON.stringify({ schemas, securitySchemes, paths: document?.paths, remarks })).toBe(
      JSON.stringify({
        schemas: {
          NAME: { type: 'object', properties: { NAME: { type: 'string' } }, required: ['NAME'] },
          NAME_NAME: { type: 'string' },
        },
        securitySchemes: { NAME: { type: 'http', scheme: 'basic' } },
        paths: {
          '/NAME': {
            post: {
              operationId: 'NAME',
              tags: ['NAME'],
              parameters: [{ name: 'NAME', in: 'query', schema: { $ref: '#/components/schemas/NAME_NAME' } }],
              requestBody: {
                content: { 'a/b': { schema: { $ref: '#/components/schemas/NAME' }, encoding: { NAME: {} } } },
              },
              responses: { '200': { description: '', headers: { NAME: { schema: {} } }, links: { NAME: {} } } },
            },
            parameters: [],
          },
        },
        remarks: [],
      })
        .replaceAll('NAME_NAME', `${name}_${name}`.replaceAll(/^_+|_+$/g, '').replaceAll(/_+/g, '_'))
        .replaceAll('NAME', name),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
  });

  it.each(names)('%s, where an allOf is merged', (name) => {
    const given = {
      openapi: '3.1.0',
      info: { title: 't', version: '1' },
      paths: {},
      components: {
        schemas: {
          X: {
            allOf: [
              { properties: { ok: { enum: [true] }, NAME: { type: 'string' } }, NAME: { enum: ['a'] } },
              { properties: { ok: { enum: [false] } } },
            ],
          },
        },
      },
    };
    const { document, remarks } = normalizeText(JSON.stringify(given).replaceAll('NAME', name));
    const X = {
      type: 'object',
      properties: { ok: { enum: [false] }, NAME: { type: 'string' } },
      NAME: { enum: ['a'] },
    };
    expect(JSON.stringify([document?.components.schemas, remarks])).toBe(
      JSON.stringify([{ X }, []]).replaceAll('NAME', name),
    );
  });
});
