// Whatever changes in a document: a run that remembers the last one makes the same files, and says the same, as one that does not.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../generator/diagnostics.js';
import { generate, type Generated } from '../../generator/generate.js';
import type { Store } from '../../generator/memory/memory.js';
import { makeFolder } from '../folder.js';
import { type Edit, edits, type Pick } from './edits.js';

const specs = fileURLToPath(new URL('../../specs', import.meta.url));
const targets = ['typescript', 'typescript-infinite', 'typescript-usage', 'curl', 'powershell'];

type Json = Record<string, unknown>;

interface Recording extends Store {
  readonly values: Map<string, unknown>;
  /** Keys that were set since the last look. */
  readonly added: Set<string>;
}

/** Copies what it is given, as a file would. */
function recording(): Recording {
  const values = new Map<string, unknown>();
  const added = new Set<string>();
  return {
    values,
    added,
    get: (key) => structuredClone(values.get(key)),
    set: (key, value) => {
      if (!values.has(key)) added.add(key);
      values.set(key, structuredClone(value));
    },
  };
}

function run(document: Json, store?: Store): Promise<Generated> {
  const input = join(makeFolder(), 'api.json');
  writeFileSync(input, JSON.stringify(document));
  return generate({ input, targets, formatter: 'none' }, store && { store });
}

/** What comes of a run; some edits take away what others refer to, and are refused. */
async function outcomeOf(made: Promise<Generated>): Promise<unknown> {
  const outcome = await made.catch((error: unknown) => error);
  if (outcome instanceof DocumentError) return outcome.diagnostics;
  if (outcome instanceof Error) throw outcome;
  const { files, diagnostics, renames } = outcome as Generated;
  return { files: files.map(({ path, text }) => `${path}\n${text}`).toSorted(), diagnostics, renames };
}

/** The last one: what comes first in a document is the most of what others depend on. */
const last: Pick = (some) => some.at(-1);
const first: Pick = (some) => some[0];

function edited(document: Json, { apply }: Edit, pick: Pick): Json | null {
  const copy = structuredClone(document);
  return apply(copy, pick) ? copy : null;
}

const documents = ['envelope', 'names', 'pagination-page', 'parameters-styles', 'references', 'schemas', 'security'];

describe.each(documents)('of %s, a run after a change gives what a run without a memory gives', (name) => {
  const document = load(readFileSync(join(specs, name, 'openapi.yaml'), 'utf8')) as Json;

  it.each(edits)('$name', async (edit) => {
    for (const pick of [first, last]) {
      const changed = edited(document, edit, pick);
      if (changed === null) continue; // the document has no such place
      const store = recording();
      await run(document, store);
      expect(await outcomeOf(run(changed, store))).toEqual(await outcomeOf(run(changed)));
    }
  });
});

it('does little where one operation changed', async () => {
  const document = load(readFileSync(join(specs, 'schemas', 'openapi.yaml'), 'utf8')) as Json;
  const [text] = edits;
  const changed = text && edited(document, text, last);
  const store = recording();
  await run(document, store);
  const all = store.added.size;
  store.added.clear();
  await run(changed ?? {}, store);
  expect(store.added.size).toBeGreaterThan(0);
  expect(store.added.size).toBeLessThan(all / 4);
});

it('cuts examples short where a run without a memory does, and says so again', async () => {
  const ref = (index: number): Json => ({ $ref: `#/components/schemas/S${index}` });
  // Two members of the next, sixty times: 2^60 values.
  const schemas = Array.from({ length: 60 }, (_, index): readonly [string, Json] => [
    `S${index}`,
    { type: 'object', properties: { a: ref(index + 1), b: ref(index + 1) }, required: ['a', 'b'] },
  ]);
  const body = { content: { 'application/json': { schema: ref(0) } } };
  const document = (text: string): Json => ({
    openapi: '3.1.0',
    info: { title: 'Test', version: '1' },
    paths: {
      '/a': { post: { operationId: 'a', requestBody: body, responses: {} } },
      '/b': { get: { operationId: 'b', description: text, responses: {} } },
    },
    components: { schemas: { ...Object.fromEntries(schemas), S60: { type: 'string' } } },
  });
  const store = recording();
  await run(document('One.'), store);
  const again = await run(document('Two.'), store);
  expect(again.diagnostics.map(({ code }) => code)).toContain('examples-cut');
  expect(await outcomeOf(Promise.resolve(again))).toEqual(await outcomeOf(run(document('Two.'))));
});
