// What a run over pages can fail with: the failure itself as `cause`, and where to go on.

import { RequestError } from './errors.js';
import type { OperationRef } from './operation.js';
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

/**
 * A page could not be had. Everything before it was given; `cause` says why. Nothing of it is printed: a server may have put
 * a credential into the link to a page.
 */
export class PaginationError extends RequestError implements Progress {
  override readonly name: string = 'PaginationError';
  declare readonly continuation: Continuation;
  declare readonly pagesRead: number;
  declare readonly itemsRead: number;

  constructor(operation: OperationRef, cause: unknown, progress: Progress) {
    super(operation, `after ${progress.pagesRead} pages: ${cause}`, { cause, ...progress });
  }
}

/** The server led back to a page that was already read. */
export class PaginationLoopError extends PaginationError {
  override readonly name: string = 'PaginationLoopError';
}
