import type { Lookup } from './explicit-lookup.js';
import type { PaginationRule } from './options.js';
import type { Evidence, StyleChoice } from './verdict.js';
/** Where the fields of a rule come from. */
export interface Sources {
    readonly look: Lookup;
    readonly evidence: Evidence;
}
/** The part that the style alone has. */
export declare function styleOf(rule: PaginationRule, sources: Sources): StyleChoice;
