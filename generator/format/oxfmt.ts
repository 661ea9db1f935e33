// oxfmt, the fast formatter: the user installs it, because its binaries are large and few need it.

import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { DocumentError } from '../diagnostics.js';
import type { OutputFile } from '../output-file.js';

/** The batch before: the next begins when it is done. */
let before: Promise<unknown> = Promise.resolve();

/**
 * How many files it is handed at a time, so that it has work while this thread does something else. All at once took three times the
 * processors' time and a gigabyte, because each has a thread and memory of its own.
 */
const atOnce = 4 * availableParallelism();

/** Formats each file as oxfmt does with single quotes and 120 columns. Throws a DocumentError where it is not installed. */
export async function formatWithOxfmt(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  const oxfmt = await loadOxfmt();
  const formatted = before.then(() => formatBatch(oxfmt, files));
  before = formatted.catch(() => undefined); // whoever waits for the batch is told
  return formatted;
}

async function formatBatch(oxfmt: Oxfmt, files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  const texts: OutputFile[] = [];
  const left = files.entries();
  const takeFiles = async (): Promise<void> => {
    for (const [index, { path, text }] of left) {
      const { code, errors } = await oxfmt.format(path, text, { singleQuote: true, printWidth: 120 });
      if (errors.length > 0) throw new Error(`oxfmt: ${path}: ${errors[0]?.message}`);
      texts[index] = { path, text: code };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeFiles));
  return texts;
}

/** See {@link formatKey}. */
export async function oxfmtKey(): Promise<string> {
  await loadOxfmt();
  const { version } = createRequire(import.meta.url)('oxfmt/package.json') as { readonly version: string };
  return `oxfmt ${version}`;
}

type Oxfmt = typeof import('oxfmt');

async function loadOxfmt(): Promise<Oxfmt> {
  try {
    return await import('oxfmt');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const hint = 'npm install --save-dev oxfmt, or choose --formatter prettier';
    const message = 'formatter oxfmt is not installed';
    throw new DocumentError([{ severity: 'error', code: 'missing-formatter', pointer: '', message, hint }], 'usage');
  }
}
