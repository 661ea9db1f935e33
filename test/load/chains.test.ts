// Chains of references are as long as a document makes them: followed, or refused with words.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import { generate } from '../../generator/generate.js';
import { makeFolder } from '../folder.js';

const folder = makeFolder();

const links: readonly { readonly name: string; readonly given: (next: object) => object }[] = [
  { name: 'a property', given: (next) => ({ type: 'object', properties: { next } }) },
  { name: 'a required property', given: (next) => ({ type: 'object', properties: { next }, required: ['next'] }) },
  { name: 'nothing but a reference', given: (next) => next },
  { name: 'a part of allOf', given: (next) => ({ allOf: [next, { type: 'object' }] }) },
  { name: 'a part of oneOf', given: (next) => ({ oneOf: [next, { type: 'string' }] }) },
  { name: 'items', given: (next) => ({ type: 'array', items: next }) },
];

/** `length` schemas, each of which names the next. */
function chain(length: number, link: (next: object) => object): string {
  const schemas = Array.from({ length }, (_, index) => [
    `S${index}`,
    index === length - 1 ? { type: 'string' } : link({ $ref: `#/components/schemas/S${index + 1}` }),
  ]);
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/S0' } } };
  const operation = { operationId: 'a', requestBody: { content }, responses: { 200: { description: 'ok', content } } };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: { '/a': { post: operation } },
    components: { schemas: Object.fromEntries(schemas) as object },
  });
}

async function outcome(text: string): Promise<string> {
  const input = join(folder, 'openapi.json');
  writeFileSync(input, text);
  try {
    const { files } = await generate({ input, targets: ['curl', 'powershell'], formatter: 'none' });
    return files.length > 0 ? 'generated' : 'nothing';
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return `${error.exit} ${error.diagnostics.map(({ code }) => code).join()}`;
  }
}

describe.each(links)('$name', ({ given }) => {
  it('of a hundred is followed', async () => {
    expect(await outcome(chain(100, given))).toBe('generated');
  });

  it('of five thousand is no bug', async () => {
    expect(['generated', 'document too-deep']).toContain(await outcome(chain(5000, given)));
  });
});
