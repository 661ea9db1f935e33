// One document of a bundler's build: read, generated, written, with the names that the output has already; or known from before.

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { naming } from '../commands/report.js';
import { formatDiagnostic } from '../diagnostics-format.js';
import type { Generated } from '../generate.js';
import type { DocumentOptions } from '../options.js';
import { hashesOf } from '../output-file.js';
import { documentMemory, documentRecord, lastStates, recallRun, rememberRun } from '../unchanged/document-run.js';
import { recordName } from '../unchanged/records.js';

export interface Made {
  /** SHA-256 by absolute path of every local file that was read. */
  readonly sources: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

/** What is kept of a run for the next start of a bundler. */
interface Kept {
  readonly sources: readonly (readonly [path: string, sha256: string])[];
  readonly warnings: readonly string[];
}

/** Makes nothing where the last run would make the same. Throws a DocumentError that names the document. */
export async function generateDocument(options: DocumentOptions): Promise<Made> {
  const record = recordOf(options);
  const known = recallRun(record)?.report as Kept | undefined;
  if (known) return { sources: new Map(known.sources), warnings: known.warnings };
  const began = Date.now();
  const folder = resolve(options.output ?? 'generated');
  // As on the command line, a first run fills no memory.
  const store = record !== null && lastStates(record).length === 0 ? undefined : documentMemory(options);
  const generated = await writeGenerated(options, folder, store);
  const { files, sources, diagnostics } = generated;
  const kept: Kept = {
    sources: sources.filter(isLocal).map(({ uri, sha256 }) => [fileURLToPath(uri), sha256]),
    warnings: diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, options.input)),
  };
  rememberRun(record, { began, inputs: sources, folder, hashes: hashesOf(files), summary: '', report: kept });
  return { sources: new Map(kept.sources), warnings: kept.warnings };
}

/** A record of its own: the command line has other things to say about the same document. */
function recordOf(options: DocumentOptions): string | null {
  const record = documentRecord(options);
  return record === null ? null : recordName('plugin', record);
}

async function writeGenerated(
  options: DocumentOptions,
  folder: string,
  store: ReturnType<typeof documentMemory>,
): Promise<Generated> {
  const { generate } = await import('../generate.js');
  const { readOutputLock } = await import('../commands/output-lock.js');
  const { writeOutput } = await import('../write/write.js');
  const lock = readOutputLock(options);
  return naming(options.input, async () => {
    const generated = await generate(options, { lock, store });
    await writeOutput(folder, generated.files);
    store?.keep();
    return generated;
  });
}

function isLocal({ uri }: { readonly uri: string }): boolean {
  return uri.startsWith('file:');
}
