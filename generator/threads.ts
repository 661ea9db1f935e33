// Work on threads of its own: pieces in, results out, by a script whose default export does one piece.

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { builtScript } from './built-script.js';

/** What does pieces of work; `dispatch` gives their results in the order of the pieces. */
export interface Threads<Piece, Result> {
  dispatch(pieces: readonly Piece[]): Promise<readonly Result[]>;
}

/**
 * Threads that run the built script `name`, as many as there are processors and `most` at most. The first call starts them,
 * calls at the same time share them, because a thread is dear to start, and the last one to end ends them. Sources that are
 * not built, which no thread can load, do the work in place.
 */
export function threads<Piece, Result>(
  name: string,
  most: number,
  inPlace: (piece: Piece) => Promise<Result>,
): Threads<Piece, Result> {
  let shared: { readonly pool: Tinypool; users: number } | undefined;
  return {
    dispatch: async (pieces) => {
      const script = builtScript(name);
      if (script === undefined) return Promise.all(pieces.map(inPlace));
      const used = (shared ??= { pool: startPool(fileURLToPath(script), most), users: 0 });
      used.users++;
      try {
        return await Promise.all(pieces.map((piece): Promise<Result> => used.pool.run(piece)));
      } finally {
        used.users--;
        if (used.users === 0) {
          shared = undefined;
          await used.pool.destroy();
        }
      }
    },
  };
}

function startPool(filename: string, most: number): Tinypool {
  const count = Math.min(availableParallelism(), most);
  return new Tinypool({ filename, minThreads: count, maxThreads: count, execArgv: [] });
}
