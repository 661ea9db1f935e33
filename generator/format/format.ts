// Rendered text in, formatted text out, by the formatter that the user chose.

import type { OutputFile } from '../output-file.js';
import type { Target } from '../target.js';
import { formatWithOxfmt, oxfmtKey } from './oxfmt.js';
import { formatWithPrettier, prettierKey } from './prettier.js';

export type FormatterName = 'prettier' | 'oxfmt' | 'none';

/** A formatter and what it goes by. */
export interface Formatter {
  readonly name: FormatterName;
  /** The output folder: prettier's config is looked for from there upwards, as its own command does. */
  readonly folder: string;
  /** Whether formatted text is kept for the next run. */
  readonly cache: boolean;
}

/** Says all that formatted text depends on beside the text; `null` where nobody can. */
export async function formatKey(formatter: Formatter): Promise<string | null> {
  switch (formatter.name) {
    case 'prettier':
      return prettierKey(formatter.folder);
    case 'oxfmt':
      return oxfmtKey();
    case 'none':
      return 'none';
  }
}

/** Formats every file of a target; files of a target without a language that a formatter knows stay as rendered. */
export async function format(
  files: readonly OutputFile[],
  language: Target['language'],
  formatter: Formatter,
): Promise<readonly OutputFile[]> {
  if (language !== 'typescript' || files.length === 0) return files;
  switch (formatter.name) {
    case 'prettier':
      return formatWithPrettier(files, formatter);
    case 'oxfmt':
      return formatWithOxfmt(files);
    case 'none':
      return files;
  }
}
