// What becomes of files between rendering and the disk: they are formatted, and looked at.

import { type Looked, lookAtModules } from '../check-output/check-output.js';
import { type Formatter, format, formatKey } from '../format/format.js';
import { keyText } from '../memory/key-text.js';
import type { Memory } from '../memory/memory.js';
import { hashOf, type OutputFile } from '../output-file.js';
import type { PageShape } from '../target.js';

/** Files as they were rendered. */
export interface Batch {
  readonly files: readonly OutputFile[];
  /** Paths of those that a formatter takes. */
  readonly modules: readonly string[];
  /** What is known of their top level, by path. */
  readonly shapes: ReadonlyMap<string, PageShape>;
}

/** Files relative to the output folder, and what is to be known of them before they may be written. */
export interface Finished {
  readonly files: readonly OutputFile[];
  readonly looked: Looked;
}

export type TakeFiles = (batch: Batch, formatter: Formatter) => Promise<Finished>;

/** Formats files and looks at the result: a formatter can break a file too. */
export const takeFiles: TakeFiles = async (batch, formatter) => {
  const { files, shapes } = await formatBatch(batch, formatter);
  return { files, looked: await lookAtModules(files, shapes) };
};

/** A batch of which nothing is left to be formatted. */
export async function formatBatch({ files, modules, shapes }: Batch, formatter: Formatter): Promise<Batch> {
  const known = new Set(modules);
  const rendered = files.filter(({ path }) => known.has(path));
  // All at once: the formatter's threads, its config and its cache are those of the run.
  const formatted = new Map((await format(rendered, 'typescript', formatter)).map((file) => [file.path, file]));
  return { files: files.map((file) => formatted.get(file.path) ?? file), modules: [], shapes };
}

/** Takes files by `take`, but for those that an earlier run finished and saw nothing wrong in. */
export function takeOnce(memory: Memory, take: TakeFiles): TakeFiles {
  return async (batch, formatter) => {
    const settings = memory.isKept ? await formatKey(formatter) : null;
    if (settings === null) return take(batch, formatter);
    const whatOf = (file: OutputFile): string =>
      `finish ${keyText([settings, file.path, hashOf(file), batch.modules.includes(file.path), batch.shapes.get(file.path)])}`;
    const known = batch.files.map((file) => memory.recall<Finished>(whatOf(file)));
    const unknown = batch.files.filter((_file, index) => known[index] === undefined);
    const taken = await take({ ...batch, files: unknown }, formatter);
    const texts = new Map(taken.files.map((file) => [file.path, file]));
    for (const file of taken.looked.problems.length === 0 ? unknown : []) {
      const files = [texts.get(file.path) ?? file];
      const imports = taken.looked.imports.filter(({ path }) => path === file.path);
      memory.remember(whatOf(file), { files, looked: { problems: [], imports } } satisfies Finished);
    }
    const all = [...known.filter((one) => one !== undefined), taken];
    return {
      files: all.flatMap(({ files }) => files),
      looked: {
        problems: all.flatMap(({ looked }) => looked.problems),
        imports: all.flatMap(({ looked }) => looked.imports),
      },
    };
  };
}
