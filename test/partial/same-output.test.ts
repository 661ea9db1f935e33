// Whatever changes in a document: a run over what changed makes what a run over everything makes, and says the same, or is not made.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type Edit, edits, type Pick } from '../memory/edits.js';
import { bothWays } from './part-and-whole.js';
import { operationEdits } from './operation-edits.js';

const specs = fileURLToPath(new URL('../../specs', import.meta.url));

type Json = Record<string, unknown>;

const picks: readonly Pick[] = [(some) => some.at(-1), (some) => some[some.length >> 1]];

function edited(document: Json, { apply }: Edit, pick: Pick): Json | null {
  const copy = structuredClone(document);
  return apply(copy, pick) ? copy : null;
}

const documents = ['envelope', 'names', 'pagination-page', 'references', 'security'];

describe.each(documents)('of %s', (name) => {
  const document = load(readFileSync(join(specs, name, 'openapi.yaml'), 'utf8')) as Json;

  it.each([...edits, ...operationEdits])('$name', async (edit) => {
    for (const pick of picks) {
      const changed = edited(document, edit, pick);
      if (changed === null) continue; // the document has no such place
      // JSON is split as a text, YAML by its value.
      for (const start of ['', '# YAML\n']) {
        const made = await bothWays(start + JSON.stringify(document), start + JSON.stringify(changed));
        if (made?.part) expect(made.part).toEqual(made.whole);
      }
    }
  });
});
