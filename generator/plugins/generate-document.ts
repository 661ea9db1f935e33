// One document of a bundler's build: read, generated, written, with the names that the output has already.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DocumentError } from '../diagnostics.js';
import { formatDiagnostic } from '../diagnostics-format.js';
import type { DocumentOptions } from '../options.js';

export interface Made {
  /** SHA-256 by absolute path of every local file that was read. */
  readonly sources: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

/** Throws a DocumentError that names the document. */
export async function generateDocument(options: DocumentOptions): Promise<Made> {
  const { generate } = await import('../generate.js');
  const { readLock } = await import('../names/lock.js');
  const { lockFileName } = await import('../output-file.js');
  const { writeOutput } = await import('../write/write.js');
  const folder = resolve(options.output ?? 'generated');
  const lockPath = join(folder, lockFileName);
  const lock = readLock(existsSync(lockPath) ? readFileSync(lockPath, 'utf8') : null);
  try {
    const { files, sources, diagnostics } = await generate(options, { lock });
    await writeOutput(folder, files);
    return {
      sources: new Map(sources.filter(isLocal).map(({ uri, sha256 }) => [fileURLToPath(uri), sha256])),
      warnings: diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, options.input)),
    };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const named = error.diagnostics.map((diagnostic) => ({ file: options.input, ...diagnostic }));
    throw new DocumentError(named, error.exit);
  }
}

function isLocal({ uri }: { readonly uri: string }): boolean {
  return uri.startsWith('file:');
}
