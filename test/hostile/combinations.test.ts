// Small documents whose schemas combine into more than any machine holds: generated at once, with a warning where an
// example was left out.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../generator/generate.js';
import { makeFolder } from '../folder.js';

const folder = makeFolder();

interface Ref {
  readonly $ref: string;
}
const ref = (index: number): Ref => ({ $ref: `#/components/schemas/S${index}` });

const levels: readonly { readonly name: string; readonly isCut: boolean; readonly level: (next: Ref) => object }[] = [
  {
    name: 'two required members of the next',
    isCut: true,
    level: (next) => ({ type: 'object', properties: { a: next, b: next }, required: ['a', 'b'] }),
  },
  { name: 'ten items of the next', isCut: true, level: (next) => ({ type: 'array', minItems: 10, items: next }) },
  {
    name: 'a pair of the next',
    isCut: true,
    level: (next) => ({ type: 'array', prefixItems: [next, next], minItems: 2 }),
  },
  { name: 'the next and the next', isCut: false, level: (next) => ({ allOf: [next, { ...next, description: 'x' }] }) },
  {
    name: 'the next or a list of it',
    isCut: false,
    level: (next) => ({ oneOf: [next, { type: 'array', items: next }] }),
  },
  {
    name: 'one of two objects with the next',
    isCut: false,
    level: (next) => ({ anyOf: ['a', 'b'].map((name) => ({ type: 'object', properties: { [name]: next } })) }),
  },
];

/** Sixty levels: 2^60 values where each level doubles. */
function documentOf(level: (next: Ref) => object): string {
  const schemas = Array.from({ length: 60 }, (_, index) => [`S${index}`, level(ref(index + 1))] as const);
  const content = { 'application/json': { schema: ref(0) } };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: {
      '/a': {
        post: { operationId: 'a', requestBody: { content }, responses: { 200: { description: 'ok', content } } },
      },
    },
    components: { schemas: { ...Object.fromEntries(schemas), S60: { type: 'string' } } },
  });
}

describe('sixty levels of', () => {
  it.each(levels)('$name', { timeout: 30_000 }, async ({ level, isCut }) => {
    const input = join(folder, 'openapi.json');
    writeFileSync(input, documentOf(level));
    const { files, diagnostics } = await generate({ input, targets: ['all', 'html', 'markdown'], formatter: 'none' });
    const size = files.reduce((sum, { text }) => sum + text.length, 0);
    expect(size).toBeLessThan(3_000_000);
    expect(diagnostics.map(({ code }) => code)).toEqual(isCut ? ['examples-cut'] : []);
  });
});
