// Whatever stands at whatever place of a document, `normalize` answers: with a document and remarks, never with a crash.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../generator/load/parse.js';
import { normalize } from '../../generator/normalize/normalize.js';
import { indexReferences } from '../../generator/reference-index.js';
import { defaultLimits } from '../../generator/source-document.js';

type Members = Record<string, unknown>;

const intruders: readonly unknown[] = [null, 9n, 'text', [], {}, { $ref: '#' }];

const specs = ['swagger-20', 'references', 'repairs', 'openapi-32'];

describe('mutations', () => {
  it.each(specs)('of %s', (name) => {
    const text = readFileSync(new URL(`../../specs/${name}/openapi.yaml`, import.meta.url), 'utf8');
    const { value } = parseText(text, defaultLimits);
    const crashes = places(value as Members).flatMap((place) =>
      intruders.flatMap((intruder) => crashOf(value, place, intruder)),
    );
    expect(crashes).toEqual([]);
  });
});

interface Place {
  readonly holder: Members;
  readonly key: string;
  readonly pointer: string;
}

/** Every member and element, shared objects once. */
function places(root: Members): readonly Place[] {
  const found: Place[] = [];
  const seen = new Set<unknown>();
  const walk = (holder: Members, pointer: string): void => {
    if (seen.has(holder)) return;
    seen.add(holder);
    for (const key of Object.keys(holder)) {
      found.push({ holder, key, pointer: `${pointer}/${key}` });
      const child = holder[key];
      if (typeof child === 'object' && child !== null) walk(child as Members, `${pointer}/${key}`);
    }
  };
  walk(root, '');
  return found;
}

function crashOf(root: unknown, { holder, key, pointer }: Place, intruder: unknown): readonly string[] {
  const before = holder[key];
  holder[key] = intruder;
  try {
    const { document, remarks } = normalize(root, indexReferences(root, 'file:///api.yaml'), { strict: false });
    return document === null && remarks.length === 0 ? [`${pointer}: no document and nothing said`] : [];
  } catch (error) {
    return [
      `${pointer} = ${String(intruder)}: ${error instanceof Error ? (error.stack ?? '').split('\n').slice(0, 3).join('') : String(error)}`,
    ];
  } finally {
    holder[key] = before;
  }
}
