import type { Pagination } from '../model/pagination.js';
import type { PaginationRule } from './options.js';
/** Rules by operation key, sorted. Says nothing about `single`. */
export declare function paginationLock(paginations: ReadonlyMap<string, Pagination>): Readonly<Record<string, PaginationRule>>;
