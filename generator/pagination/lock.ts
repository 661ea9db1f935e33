// The decisions as a small file beside the output, so that a change of the document that alters one shows as a diff.

import type { Pagination } from '../model/pagination.js';
import { ruleOf } from './override.js';

/** JSON by operation key, sorted, one operation a line; ends with a line feed. Says nothing about `single`. */
export function formatPaginationLock(paginations: ReadonlyMap<string, Pagination>): string {
  const lines = [...paginations]
    .filter(([, { style }]) => style !== 'single')
    .map(([key, pagination]) => [JSON.stringify(key), JSON.stringify(ruleOf(pagination))] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rule]) => `  ${key}: ${rule}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
