// Generation for a bundler: runs when a build starts, and again only where a file it read has changed.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Diagnostic, DocumentError } from '../diagnostics.js';
import { formatDiagnostic } from '../diagnostics-format.js';
import type { DocumentOptions } from '../options.js';

/** What a plugin takes: the options of one document, or a config file; the options win over the config. */
export interface PluginOptions extends Partial<DocumentOptions> {
  /** Config file; default: `curlew.config.{ts,mjs,js,json}` in the current folder, where no `input` is given. */
  readonly config?: string;
}

/** What a bundler is told. */
export interface Outcome {
  /** Absolute paths of the config and of every file that documents were read from; output is never among them. */
  readonly watched: readonly string[];
  readonly warnings: readonly string[];
  /** What is wrong, as one text; `null` where the output is up to date. */
  readonly error: string | null;
}

/** What a plugin calls at the start of every build. */
export interface Run {
  /** Calls wait for each other; where no watched file differs since the last one, its outcome is given again. */
  readonly ensure: () => Promise<Outcome>;
  /** Whether the last run read this file, or was configured by it. */
  readonly isWatched: (path: string) => boolean;
}

export function createRun(options: PluginOptions): Run {
  let last: { readonly outcome: Outcome; readonly print: string } | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const ensure = async (): Promise<Outcome> => {
    if (last !== null && last.print === fingerprint(last.outcome.watched)) return last.outcome;
    const outcome = await runAll(options, last?.outcome.watched ?? []);
    last = { outcome, print: fingerprint(outcome.watched) };
    return outcome;
  };
  return {
    ensure: () => {
      const next = queue.then(ensure);
      queue = next.catch(() => undefined); // the caller of that run has the error
      return next;
    },
    isWatched: (path) => last?.outcome.watched.includes(resolve(path)) === true,
  };
}

function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\0`).update(existsSync(path) ? readFileSync(path) : 'missing');
  return hash.digest('hex');
}

async function runAll(options: PluginOptions, before: readonly string[]): Promise<Outcome> {
  const watched = new Set<string>();
  try {
    const { documentOptions } = await import('../commands/document-arguments.js');
    const { findConfig } = await import('../config/load-config.js');
    const config = options.config ?? findConfig(process.cwd());
    if (config !== null) watched.add(resolve(config));
    const documents = await documentOptions(options);
    for (const { input } of documents) if (!/^(-$|[a-z]+:\/\/)/i.test(input)) watched.add(resolve(input));
    const warnings: string[] = [];
    for (const document of documents) {
      const made = await generateDocument(document);
      for (const path of made.sources) watched.add(path);
      warnings.push(...made.warnings);
    }
    return { watched: [...watched], warnings, error: null };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    // Files of the last good run too: the mistake may be in one that this run did not reach.
    return { watched: [...new Set([...watched, ...before])], warnings: [], error: errorText(error.diagnostics) };
  }
}

interface Made {
  readonly sources: readonly string[];
  readonly warnings: readonly string[];
}

async function generateDocument(options: DocumentOptions): Promise<Made> {
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
      sources: sources.filter(({ uri }) => uri.startsWith('file:')).map(({ uri }) => fileURLToPath(uri)),
      warnings: diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, options.input)),
    };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const named = error.diagnostics.map((diagnostic) => ({ file: options.input, ...diagnostic }));
    throw new DocumentError(named, error.exit);
  }
}

function errorText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, 'curlew')).join('\n');
}
