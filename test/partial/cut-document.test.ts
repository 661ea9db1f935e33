// What is left of a document when most of its operations go.

import { expect, it } from 'vitest';
import { cutDocument } from '../../generator/partial/cut-document.js';
import { operationOf, smallDocument } from './document.js';

it('keeps operations, and what they reach', () => {
  const document = smallDocument((whole) => (whole['webhooks'] = { thing: { post: {} } }));
  const { parameters, schemas, securitySchemes } = document.components;
  const { Part, Size } = schemas;
  expect(cutDocument(document, new Set(['/paths/~1parts/get']))).toEqual({
    ...document,
    paths: { '/parts': document.paths['/parts'] },
    webhooks: {},
    components: { parameters, schemas: { Part, Size }, securitySchemes },
  });
});

it('keeps what all operations of a path share, and no other operation of it', () => {
  const document = smallDocument();
  const { paths } = cutDocument(document, new Set(['/paths/~1things/post', '/paths/~1things~1{id}/get']));
  expect(paths).toEqual({
    '/things': { post: operationOf(document, '/things', 'post') },
    '/things/{id}': document.paths['/things/{id}'],
  });
});

it('keeps what a discriminator names', () => {
  const document = smallDocument(({ components }) => {
    const discriminator = { propertyName: 'kind', mapping: { one: 'Unused', two: '#/components/schemas/Size' } };
    Object.assign(components.schemas['Part'] ?? {}, { discriminator });
  });
  const { components } = cutDocument(document, new Set(['/paths/~1things/post']));
  expect(components).toMatchObject({ schemas: document.components.schemas });
});
