// One piece of work for prettier, here or on a thread.

import type { Options } from 'prettier';

/** A module or a piece of one; `path` is for messages. */
export interface FormatJob {
  readonly path: string;
  readonly text: string;
  readonly options: Options;
}

/** Formats a whole module. Throws where it is no program. */
export async function formatJob({ path, text, options }: FormatJob): Promise<string> {
  const prettier = await import('prettier');
  return prettier.format(text, { ...options, parser: 'typescript', filepath: path });
}

/** Formats a piece of a module; `null` where it is no program of its own, and the module has to be formatted as one. */
export async function formatPiece(job: FormatJob): Promise<string | null> {
  try {
    return await formatJob(job);
  } catch (error) {
    if ((error as Error).name === 'SyntaxError') return null;
    throw error;
  }
}
