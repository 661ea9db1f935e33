// Descriptions of lists that most tests use, and what an error tells a caller.

import { PaginationError } from '../../templates/typescript/runtime/paginate-errors.js';
import { pageNumber } from '../../templates/typescript/runtime/paginate-number.js';
import { cursor } from '../../templates/typescript/runtime/paginate-token.js';
import type { Pages } from '../../templates/typescript/runtime/paginate-types.js';
import { listOperation } from './server.js';

export const byPage: Pages = {
  by: pageNumber,
  parameter: 'page',
  items: '/data',
  totalPages: '/total_pages',
  total: '/total',
};
export const byCursor: Pages = { by: cursor, parameter: 'cursor', next: '/next', items: '/data', more: '/has_more' };
export const operation = listOperation('page', 'cursor', 'after', 'before', 'offset', 'limit');

/** The part of an error that a caller goes on from. */
export function progressOf(error: unknown): Pick<PaginationError, 'continuation' | 'pagesRead' | 'itemsRead'> {
  if (!(error instanceof PaginationError)) throw error;
  const { continuation, pagesRead, itemsRead } = error;
  return { continuation, pagesRead, itemsRead };
}
