// The decisions as a part of the lock file, so that a change of the document that alters one shows as a diff.

import type { Pagination } from '../model/pagination.js';
import type { PaginationRule } from './options.js';
import { ruleOf } from './override.js';

/** Rules by operation key, sorted. Says nothing about `single`. */
export function paginationLock(paginations: ReadonlyMap<string, Pagination>): Readonly<Record<string, PaginationRule>> {
  const lists = [...paginations].filter(([, { style }]) => style !== 'single');
  const rules = lists.map(([key, pagination]) => [key, ruleOf(pagination)] as const);
  return Object.fromEntries(rules.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
