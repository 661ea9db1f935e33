// Rendered text in, formatted text out, by the formatter that the user chose.

import type { OutputFile } from '../output-file.js';
import type { Target } from '../target.js';

export type Formatter = 'prettier' | 'oxfmt' | 'none';

/** Formats every file of a target; files of a target without a language stay as rendered. */
export async function format(
  files: readonly OutputFile[],
  language: Target['language'],
  formatter: Formatter,
): Promise<readonly OutputFile[]> {
  if (language === null || formatter === 'none') return files;
  const formatText = formatter === 'prettier' ? await loadPrettier() : await loadOxfmt();
  return Promise.all(files.map(async (file) => ({ path: file.path, text: await formatText(file) })));
}

type FormatText = (file: OutputFile) => Promise<string>;

async function loadPrettier(): Promise<FormatText> {
  const prettier = await import('prettier/standalone');
  const plugins = await Promise.all([import('prettier/plugins/typescript'), import('prettier/plugins/estree')]);
  const options = {
    parser: 'typescript',
    plugins: plugins.map((plugin) => plugin.default),
    singleQuote: true,
    printWidth: 120,
  };
  return (file) => prettier.format(file.text, options as Parameters<typeof prettier.format>[1]);
}

async function loadOxfmt(): Promise<FormatText> {
  const oxfmt = await import('oxfmt');
  return async (file) => {
    const result = await oxfmt.format(file.path, file.text, { singleQuote: true, printWidth: 120 });
    if (result.errors.length > 0) throw new Error(`oxfmt: ${file.path}: ${result.errors[0]?.message}`);
    return result.code;
  };
}
