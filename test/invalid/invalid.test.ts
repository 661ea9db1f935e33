// Every folder of specs/invalid is a document with something wrong in it, and the text that is printed about it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../generator/diagnostics-format.js';
import { DocumentError, exitCodes } from '../../generator/diagnostics.js';
import { readDocument, type ReadOptions } from '../../generator/read-document.js';

const root = new URL('../../specs/invalid/', import.meta.url).pathname;

describe('invalid documents', () => {
  it.each(readdirSync(root))('%s', async (name) => {
    const folder = join(root, name);
    await expect(await printed(folder)).toMatchFileSnapshot(join(folder, 'expected.txt'));
  });
});

/** The exit code and everything that is said, as it is seen by someone who stands in the folder. */
async function printed(folder: string): Promise<string> {
  const files = readdirSync(folder);
  const document = files.find((file) => file.startsWith('openapi.')) ?? 'openapi.yaml';
  const options: ReadOptions = files.includes('options.json')
    ? (JSON.parse(readFileSync(join(folder, 'options.json'), 'utf8')) as ReadOptions)
    : {};
  const { exit, diagnostics } = await outcome(join(folder, document), options);
  const lines = diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, document));
  const text = [`exit ${exit}`, ...lines, ''].join('\n');
  return text.replaceAll(`${folder}/`, '').replaceAll(root, '<specs>/');
}

async function outcome(
  path: string,
  options: ReadOptions,
): Promise<Pick<DocumentError, 'diagnostics'> & { exit: number }> {
  try {
    return { exit: 0, diagnostics: (await readDocument(path, options)).diagnostics };
  } catch (error) {
    if (error instanceof DocumentError) return { exit: exitCodes[error.exit], diagnostics: error.diagnostics };
    throw error;
  }
}
