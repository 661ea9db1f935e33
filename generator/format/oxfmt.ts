// oxfmt, the fast formatter: the user installs it, because its binaries are large and few need it.

import { createRequire } from 'node:module';
import { DocumentError } from '../diagnostics.js';
import type { OutputFile } from '../output-file.js';

/** Formats each file as oxfmt does with single quotes and 120 columns. Throws a DocumentError where it is not installed. */
export async function formatWithOxfmt(files: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  const oxfmt = await loadOxfmt();
  return Promise.all(
    files.map(async ({ path, text }) => {
      const { code, errors } = await oxfmt.format(path, text, { singleQuote: true, printWidth: 120 });
      if (errors.length > 0) throw new Error(`oxfmt: ${path}: ${errors[0]?.message}`);
      return { path, text: code };
    }),
  );
}

/** See {@link formatKey}. */
export async function oxfmtKey(): Promise<string> {
  await loadOxfmt();
  const { version } = createRequire(import.meta.url)('oxfmt/package.json') as { readonly version: string };
  return `oxfmt ${version}`;
}

async function loadOxfmt(): Promise<typeof import('oxfmt')> {
  try {
    return await import('oxfmt');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const hint = 'npm install --save-dev oxfmt, or choose --formatter prettier';
    const message = 'formatter oxfmt is not installed';
    throw new DocumentError([{ severity: 'error', code: 'missing-formatter', pointer: '', message, hint }], 'usage');
  }
}
