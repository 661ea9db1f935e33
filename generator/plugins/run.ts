// Generation for a bundler: runs when a build starts, and again only where a file it read has changed.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Diagnostic, DocumentError } from '../diagnostics.js';
import { formatDiagnostic } from '../diagnostics-format.js';
import type { DocumentOptions } from '../options.js';
import { sha256 } from '../sha256.js';
import { generateDocument } from './generate-document.js';
import { blamedFiles, namedFiles } from './named-files.js';

/** What a plugin takes: the options of one document, or a config file; the options win over the config. */
export interface PluginOptions extends Partial<DocumentOptions> {
  /** Config file; default: `curlew.config.{ts,mjs,js,json}` in the current folder, where no `input` is given. */
  readonly config?: string;
}

/** What a bundler is told. */
export interface Outcome {
  /** Absolute paths of the config and of every file that a run depends on or failed at; output is never among them. */
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
  let last: { readonly outcome: Outcome; readonly hashes: Hashes } | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const ensure = async (): Promise<Outcome> => {
    if (last !== null && isCurrent(last.hashes)) return last.outcome;
    const hashes = new Map<string, string>();
    const { warnings, error } = await runAll(options, hashes);
    // Files of the last good run too: a mistake may be in one that this run did not reach.
    if (error !== null)
      for (const path of last?.outcome.watched ?? []) if (!hashes.has(path)) hashes.set(path, hashOf(path));
    last = { outcome: { watched: [...hashes.keys()], warnings, error }, hashes };
    return last.outcome;
  };
  return {
    ensure: () => {
      const next = queue.then(ensure);
      queue = next.catch(() => undefined); // the caller of that run has the error
      return next;
    },
    isWatched: (path) => last?.hashes.has(resolve(path)) === true,
  };
}

/** SHA-256 by path, of the bytes that a run read: what is changed meanwhile is a change. */
type Hashes = ReadonlyMap<string, string>;

function isCurrent(hashes: Hashes): boolean {
  return [...hashes].every(([path, hash]) => hashOf(path) === hash);
}

function hashOf(path: string): string {
  return existsSync(path) ? sha256(readFileSync(path)) : 'missing';
}

/** Generates every document and notes what was read. */
async function runAll(options: PluginOptions, hashes: Map<string, string>): Promise<Omit<Outcome, 'watched'>> {
  const note = (path: string): unknown => hashes.set(resolve(path), hashOf(path));
  try {
    const { documentOptions } = await import('../commands/document-arguments.js');
    const { findConfig } = await import('../config/load-config.js');
    const config = options.config ?? findConfig(process.cwd());
    if (config === null && options.input === undefined) throw nothingToDo();
    if (config !== null) note(config);
    const documents = await documentOptions(options);
    for (const path of documents.flatMap(namedFiles)) note(path);
    const warnings: string[] = [];
    for (const document of documents) {
      const made = await generateDocument(document);
      for (const [path, sha256] of made.sources) hashes.set(path, sha256);
      warnings.push(...made.warnings);
    }
    return { warnings, error: null };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    for (const path of blamedFiles(error.diagnostics)) if (!hashes.has(path)) note(path);
    return { warnings: [], error: errorText(error.diagnostics) };
  }
}

function nothingToDo(): DocumentError {
  const message = 'there is no document: no config file is here and the plugin was given no input';
  const hint = "write curlew({ input: 'openapi.yaml', output: 'src/api' }) or a curlew.config.ts";
  return new DocumentError([{ severity: 'error', code: 'usage', file: 'curlew', pointer: '', message, hint }], 'usage');
}

function errorText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, 'curlew')).join('\n');
}
