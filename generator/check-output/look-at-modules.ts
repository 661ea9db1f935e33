// Looking at the modules of a run, on a thread of its own where they are many.

import type { OutputFile } from '../output-file.js';
import type { PageShape } from '../target.js';
import { threads } from '../threads.js';
import { look, type Looked } from './look.js';

/** From so many characters on a thread is worth its start. */
const worthThread = 200_000;

/** One: the parser has threads of its own, and what is left of them is little. */
const lookers = threads('look-worker', 1, look);

/**
 * Parses every TypeScript file of `files`, as they are to be written, and compares those with a shape (by path) with it.
 * Text of a document that had become code, a template that lost a quote, a formatter that broke a file: each shows here.
 */
export async function lookAtModules(
  files: readonly OutputFile[],
  shapes: ReadonlyMap<string, PageShape>,
): Promise<Looked> {
  const modules = files.filter(({ path }) => path.endsWith('.ts'));
  if (modules.length === 0) return { problems: [], imports: [] };
  const length = modules.reduce((sum, { text }) => sum + text.length, 0);
  if (length < worthThread) return look({ modules, shapes });
  const [looked] = await lookers.dispatch([{ modules, shapes }]);
  return looked as Looked;
}
