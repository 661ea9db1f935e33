import type { Pagination } from '../model/pagination.js';
import { type Misfit } from './explicit-lookup.js';
import type { Facts } from './facts.js';
import type { PaginationRule } from './options.js';
export type Applied = {
    readonly pagination: Pagination;
} | {
    readonly misfits: readonly Misfit[];
};
/** Applies a rule to an operation. `name` is what the report calls the rule. */
export declare function applyRule(rule: PaginationRule, facts: Facts, name: string): Applied;
