// Thousands of the same thing in one document: time grows with their number, not with its square.

import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import { planDocument } from '../../generator/plan-document.js';
import { join } from 'node:path';
import { makeFolder } from '../folder.js';

const count = 6000;
const ok = { responses: { 200: { description: 'ok' } } };
const many = (member: (index: number) => readonly [string, unknown]): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => member(index)));
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const body = (schema: object): object => ({
  '/a': { post: { requestBody: { content: { 'application/json': { schema } } }, ...ok } },
});

const cases: readonly { readonly name: string; readonly given: object; readonly want: string }[] = [
  {
    name: 'references that lead nowhere',
    given: { components: { schemas: many((index) => [`S${index}`, { properties: { a: ref(`T${index}`) } }]) } },
    want: `${count} unresolved-ref`,
  },
  {
    name: 'identifiers',
    given: {
      components: {
        schemas: many((index) => [
          `S${index}`,
          { $id: `https://e.com/${index}`, items: { $ref: `${(index % 9) + 1}` } },
        ]),
      },
    },
    want: 'planned',
  },
  {
    name: 'anchors of one name',
    given: { components: { schemas: many((index) => [`S${index}`, { $anchor: 'a', items: { $ref: '#a' } }]) } },
    want: 'planned',
  },
  {
    name: 'places that have one readable name',
    given: {
      paths: body({
        properties: many((index) => [
          `p${index}`,
          ref(`H/properties/${encodeURIComponent('é'.repeat(index % 99) + 'è'.repeat(1 + index / 99))}`),
        ]),
      }),
      components: {
        schemas: {
          H: { properties: many((index) => ['é'.repeat(index % 99) + 'è'.repeat(1 + index / 99), { type: 'string' }]) },
        },
      },
    },
    want: 'planned',
  },
  {
    name: 'operations of one name',
    given: {
      paths: many((index) => [
        `/${'-'.repeat(index % 99)}${'.'.repeat(index / 99)}x`,
        { get: { operationId: 'a', ...ok } },
      ]),
    },
    want: 'planned',
  },
  {
    name: 'references in a ring',
    given: { components: { schemas: many((index) => [`S${index}`, ref(`S${(index + 1) % count}`)]) } },
    want: '1 reference-ring',
  },
];

async function outcome(given: object): Promise<string> {
  const document = { openapi: '3.1.0', info: { title: 't', version: '1' }, paths: {}, ...given };
  const folder = makeFolder({ 'openapi.json': JSON.stringify(document) });
  try {
    await planDocument({ input: join(folder, 'openapi.json') });
    return 'planned';
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return `${error.diagnostics.length} ${error.diagnostics[0]?.code}`;
  }
}

describe(`${count}`, () => {
  it.each(cases)('$name', async ({ given, want }) => {
    const before = process.cpuUsage();
    expect(await outcome(given)).toBe(want);
    const { user } = process.cpuUsage(before);
    // One to three seconds; what counts anew for each of them takes ten times as long.
    expect(user / 1e6).toBeLessThan(10);
  });
});
