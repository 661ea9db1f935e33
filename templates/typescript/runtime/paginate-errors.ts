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

/** A page could not be had. Everything before it was given; `cause` is the error of the request. */
export class PaginationError extends Error {
  override readonly name: string = 'PaginationError';
  readonly continuation: Continuation;
  readonly pagesRead: number;
  readonly itemsRead: number;

  constructor(detail: string, { continuation, pagesRead, itemsRead }: Progress, options?: ErrorOptions) {
    super(`after ${pagesRead} pages: ${detail}`, options);
    this.continuation = continuation;
    this.pagesRead = pagesRead;
    this.itemsRead = itemsRead;
  }
}

/** The server led back to a page that was already read. */
export class PaginationLoopError extends PaginationError {
  override readonly name: string = 'PaginationLoopError';
}
