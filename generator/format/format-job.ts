// One piece of work for prettier, here or on a thread.

import type { Options } from 'prettier';

/** A module or a piece of one; `path` is for messages. */
export interface FormatJob {
  readonly path: string;
  readonly text: string;
  readonly options: Options;
}

/** prettier's parsers of TypeScript, which give the same text: `babel-ts` is the faster, `typescript` the one that plugins extend. */
type Parser = 'babel-ts' | 'typescript';

/** Formats a whole module. Throws where it is no program. */
export async function formatJob({ path, text, options }: FormatJob, parser: Parser = 'typescript'): Promise<string> {
  const prettier = await import('prettier');
  return prettier.format(text, { ...options, parser, filepath: path });
}

/** Formats a piece of a module; `null` where it is no program of its own, and the module has to be formatted as one. */
export async function formatPiece(job: FormatJob): Promise<string | null> {
  try {
    return await formatJob(job, hasPlugins(job.options) ? 'typescript' : 'babel-ts');
  } catch (error) {
    if ((error as Error).name === 'SyntaxError') return null;
    throw error;
  }
}

export function hasPlugins({ plugins }: Options): boolean {
  return plugins !== undefined && plugins.length > 0;
}
