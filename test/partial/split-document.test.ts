// What of a document is told apart, and which documents cannot be.

import { describe, expect, it } from 'vitest';
import { splitDocument } from '../../generator/partial/split-document.js';
import { operationOf, smallDocument, type SmallDocument } from './document.js';

const whole = splitDocument(smallDocument());

/** What a change changes: pointers of operations, and `around`. */
function changedBy(change: (document: SmallDocument) => void): readonly string[] {
  const now = splitDocument(smallDocument(change));
  const operations = [...(now?.operations ?? [])].filter(
    ([pointer, { text }]) => whole?.operations.get(pointer)?.text !== text,
  );
  return [...operations.map(([pointer]) => pointer), ...(now?.around === whole?.around ? [] : ['around'])];
}

it('lists operations in their order', () => {
  expect([...(whole?.operations.keys() ?? [])]).toEqual([
    '/paths/~1things/get',
    '/paths/~1things/post',
    '/paths/~1things~1{id}/get',
    '/paths/~1parts/get',
  ]);
});

describe('a change of', () => {
  it.each<{ name: string; change: (document: SmallDocument) => void; want: readonly string[] }>([
    { name: 'nothing', change: () => undefined, want: [] },
    {
      name: 'an operation is its own',
      change: (document) => (operationOf(document, '/parts')['summary'] = 'Later.'),
      want: ['/paths/~1parts/get'],
    },
    {
      name: "a path's parameters is around",
      change: ({ paths }) => Object.assign(paths['/things/{id}'] ?? {}, { parameters: [] }),
      want: ['around'],
    },
    {
      name: 'a component is around',
      change: ({ components }) => Object.assign(components.schemas['Size'] ?? {}, { maxLength: 5 }),
      want: ['around'],
    },
    {
      name: 'the order of paths is around',
      change: (document) => (document.paths = Object.fromEntries(Object.entries(document.paths).toReversed())),
      want: ['around'],
    },
    {
      name: 'a big integer is seen to the last digit',
      change: ({ components }) => Object.assign(components.schemas['Size'] ?? {}, { maximum: 2n ** 64n }),
      want: ['around'],
    },
  ])('$name', ({ change, want }) => {
    expect(changedBy(change)).toEqual(want);
  });

  it('the last digit of a big integer shows', () => {
    const [one, other] = [2n ** 64n, 2n ** 64n + 1n].map((maximum) =>
      splitDocument(smallDocument((document) => (operationOf(document, '/parts')['x-maximum'] = maximum))),
    );
    expect(one?.around).toBe(other?.around);
    expect(one?.operations.get('/paths/~1parts/get')).not.toEqual(other?.operations.get('/paths/~1parts/get'));
  });
});

describe('not told apart is a document', () => {
  const withRef =
    (to: string) =>
    (document: SmallDocument): void => {
      operationOf(document, '/parts')['responses'] = { 200: { $ref: to } };
    };

  it.each<{ name: string; change: (document: SmallDocument) => void }>([
    { name: 'of Swagger 2.0', change: (document) => Object.assign(document, { openapi: undefined, swagger: '2.0' }) },
    { name: 'that refers to another file', change: withRef('other.yaml#/components/responses/Ok') },
    { name: 'that refers into an operation', change: withRef('#/paths/~1things/get/responses/200') },
    { name: 'that refers into a component', change: withRef('#/components/responses/Ok/content') },
    { name: 'that refers by an escaped name', change: withRef('#/components/responses/a%20b') },
    {
      name: 'with a schema that has a URI',
      change: ({ components }) => Object.assign(components.schemas['Size'] ?? {}, { $id: 'https://example.com/size' }),
    },
    {
      name: 'with a schema that is referred to by where it is used',
      change: ({ components }) => Object.assign(components.schemas['Size'] ?? {}, { $dynamicRef: '#size' }),
    },
    {
      name: 'with a path item that stands elsewhere',
      change: ({ paths }) => Object.assign(paths['/parts'] ?? {}, { $ref: '#/paths/~1things' }),
    },
    {
      name: 'with operations of further methods',
      change: ({ paths }) => Object.assign(paths['/parts'] ?? {}, { additionalOperations: { LINK: {} } }),
    },
    { name: 'without paths', change: (document) => Object.assign(document, { paths: undefined }) },
  ])('$name', ({ change }) => {
    expect(splitDocument(smallDocument(change))).toBeNull();
  });
});
