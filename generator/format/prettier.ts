// prettier, the default formatter: by the user's own config where there is one, in pieces, several at once, each only once.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Options } from 'prettier';
import type { OutputFile } from '../output-file.js';
import { sha256 } from '../sha256.js';
import { cacheFolder } from '../cache/cache-folder.js';
import { type TextCache, textCache } from '../cache/text-cache.js';
import { chunks } from './chunks.js';
import { fixedText, isFixed } from './fixed-texts.js';
import type { Formatter } from './format.js';
import { type FormatJob, formatJob, hasPlugins } from './format-job.js';
import { formatPieces } from './format-pool.js';

/** Where the user has no config. */
const defaults: Options = { singleQuote: true, printWidth: 120 };

/** Formats modules as `prettier --write` would in the output folder. */
export async function formatWithPrettier(
  files: readonly OutputFile[],
  formatter: Formatter,
): Promise<readonly OutputFile[]> {
  const options = await optionsFor(formatter.folder);
  const keep = cacheOf(formatter, options);
  const pieces = piecesOf(files, options);
  const known = new Map<string, string | null | undefined>(
    pieces.flat().map(({ text, key }) => [text, fixedText(key, text) ?? keep.get(key)]),
  );
  const jobs = pieces.flat().filter(({ text }) => known.get(text) === undefined);
  const formatted = await formatPieces(jobs);
  jobs.forEach((job, index) => {
    const text = formatted[index] ?? null;
    known.set(job.text, text);
    if (text !== null) keep.set(job.key, text);
  });
  return Promise.all(files.map((file, index) => whole(file, pieces[index] ?? [], { known, options })));
}

interface Piece extends FormatJob {
  /** Whatever the result depends on. */
  readonly key: string;
}

function piecesOf(files: readonly OutputFile[], options: Options): readonly (readonly Piece[])[] {
  const settings = settingsKey(options);
  return files.map(({ path, text }) =>
    chunks(text).map((chunk) => ({ path, text: chunk, options, key: sha256(`${settings}\n${chunk}`) })),
  );
}

/** Keys of the pieces that are as prettier leaves them where the user has no config, for {@link fixedText}. */
export async function fixedKeys(files: readonly OutputFile[]): Promise<readonly string[]> {
  const pieces = piecesOf(files, defaults).flat();
  const formatted = await formatPieces(pieces);
  return pieces.filter(({ text }, index) => isFixed(text, formatted[index] ?? null)).map(({ key }) => key);
}

/** By formatter: a run formats in batches, and a cache is looked through for old entries once. */
const caches = new WeakMap<Formatter, TextCache>();

function cacheOf(formatter: Formatter, options: Options): TextCache {
  const isKept = formatter.cache && !hasPlugins(options); // plugins have versions of their own
  const cache = caches.get(formatter) ?? textCache(isKept ? cacheFolder('format') : null);
  caches.set(formatter, cache);
  return cache;
}

/** A module whose pieces are no programs of their own is formatted as one. */
async function whole(
  file: OutputFile,
  pieces: readonly FormatJob[],
  { known, options }: { readonly known: ReadonlyMap<string, string | null | undefined>; readonly options: Options },
): Promise<OutputFile> {
  const texts = pieces.map(({ text }) => known.get(text) ?? null);
  if (texts.includes(null)) return { path: file.path, text: await formatJob({ ...file, options }) };
  return { path: file.path, text: texts.join('\n') };
}

/** See {@link formatKey}; plugins have versions of their own. */
export async function prettierKey(folder: string): Promise<string | null> {
  const options = await optionsFor(folder);
  return hasPlugins(options) ? null : settingsKey(options);
}

function settingsKey(options: Options): string {
  const { version } = createRequire(import.meta.url)('prettier/package.json') as { readonly version: string };
  return `prettier ${version}\n${JSON.stringify(options)}`;
}

/** The user's config for a module of the output; an `.editorconfig` counts, as it does for prettier's own command. */
async function optionsFor(folder: string): Promise<Options> {
  const prettier = await import('prettier');
  return (await prettier.resolveConfig(join(folder, 'index.ts'), { editorconfig: true })) ?? defaults;
}
