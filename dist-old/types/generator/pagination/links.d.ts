import type { Facts } from './facts.js';
import type { PaginationRule } from './options.js';
/** The rule that a Link Object makes; `null` where no link leads to the same operation with a value of the response. */
export declare function linkObjectRule({ operation }: Facts): PaginationRule | null;
