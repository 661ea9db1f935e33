// The text of a manifest after a change is the text that a whole manifest would have.

import { expect, it } from 'vitest';
import { jsonFile } from '../../generator/json-file.js';
import type { ManifestOperation } from '../../generator/manifest.js';
import { patchManifest, readManifest } from '../../generator/partial/patch-manifest.js';

function operation(path: string, input: unknown): ManifestOperation {
  const example = { input, auth: {}, variables: {}, request: { method: 'GET' } };
  return {
    operationId: null,
    method: 'GET',
    path,
    tag: null,
    typescript: null,
    example,
    snippets: {},
    pagination: null,
  } as never;
}

/** Texts that look like the manifest's own. */
const hostile = { text: '\n    {\n\n  "files": {\n    }', list: [{}, [], [{ a: 1 }]], big: 2n ** 70n };

const manifest = {
  document: { title: '"files": {', version: '1', openapi: '3.1.0' },
  operations: [operation('/a', hostile), operation('/b', {}), operation('/c', hostile)],
  files: { 'a/b.ts': '1', 'a/d.ts': '2', 'curlew.lock.json': '3' },
};

it.each([0, 1, 2])('with another operation at %i', (index) => {
  const changed = operation('/changed', { ...hostile, more: [hostile] });
  const { text } = patchManifest(readManifest(jsonFile('', manifest).text), {
    operations: manifest.operations.map((_, place) => (place === index ? changed : undefined)),
    files: {},
    removed: new Set(),
  });
  expect(text).toBe(jsonFile('', { ...manifest, operations: manifest.operations.with(index, changed) }).text);
});

it('with files that come, change and go', () => {
  const files = { 'a/b.ts': '9', 'a/c.ts': '8', 'curlew.lock.json': '3' };
  const patched = patchManifest(readManifest(jsonFile('', manifest).text), {
    operations: [],
    files: { 'a/c.ts': '8', 'a/b.ts': '9' },
    removed: new Set(['a/d.ts']),
  });
  expect(patched).toEqual({ text: jsonFile('', { ...manifest, files }).text, files });
});
