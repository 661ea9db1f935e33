// Documents of specs/ that are about the input: the whole normalized document and everything that is said about it.

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../generator/diagnostics-format.js';
import { readDocument } from '../../generator/read-document.js';

const root = new URL('../../specs/', import.meta.url);

describe('specs', () => {
  it.each(['swagger-20', 'several-files', 'references', 'merge-keys', 'repairs', 'openapi-32'])('%s', async (name) => {
    const { document, openapi, diagnostics, files } = await readDocument(
      fileURLToPath(new URL(`${name}/openapi.yaml`, root)),
    );
    const said = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, 'openapi.yaml').split('\n')[0]);
    const read = files.map(({ uri }) => uri.slice(root.href.length));
    const text = JSON.stringify({ openapi, read, said, document }, bigintAsText, 2);
    await expect(`${text}\n`).toMatchFileSnapshot(`fixtures/${name}.json`);
  });
});

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
