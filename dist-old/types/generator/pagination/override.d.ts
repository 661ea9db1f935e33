import type { Pagination, RequestField } from '../model/pagination.js';
import type { PaginationRule } from './options.js';
/** The rule that says what a decision says: ready to paste into a config. */
export declare function ruleOf(pagination: Pagination): PaginationRule;
/** Whether a style tells its last page by the items, so that a rule has to name them. */
export declare function countsItems(style: Pagination['style']): boolean;
/** A request field as a rule names it. */
export declare function requestReference({ in: place, name, pointer }: RequestField): string;
