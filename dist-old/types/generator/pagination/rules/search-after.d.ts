import type { Rule } from '../verdict.js';
/** A list `search_after` in the request, and hits with a `sort` of their own. */
export declare const searchAfterRule: Rule;
