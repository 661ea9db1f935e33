// What a run over pages can fail with: the failure itself as `cause`, and where to go on.

import type { Continuation } from './paginate-types.js';

/** How far a run had come. */
export interface Progress {
  /** Give it as `from` to go on without losing or repeating an item. */
  readonly continuation: Continuation;
  /** Pages given by this run. */
  readonly pagesRead: number;
  /** Items given by this run. */
  readonly itemsRead: number;
}

/** A page could not be had. Everything before it was given; `cause` says why. */
export class PaginationError extends Error implements Progress {
  override readonly name: string = 'PaginationError';
  declare readonly continuation: Continuation;
  declare readonly pagesRead: number;
  declare readonly itemsRead: number;

  constructor(cause: unknown, progress: Progress) {
    super(`after ${progress.pagesRead} pages: ${cause}`, { cause });
    Object.assign(this, progress);
  }
}

/** The server led back to a page that was already read. */
export class PaginationLoopError extends PaginationError {
  override readonly name: string = 'PaginationLoopError';
}
