import type { Diagnostic } from '../diagnostics.js';
import type { Pagination } from '../model/pagination.js';
import { type Memory } from '../memory/memory.js';
import type { ApiModel } from '../model/types.js';
import { type PaginationOptions } from './options.js';
import { type PaginationReport } from './report.js';
export interface Paginations {
    /** By {@link Operation.key}: high and medium only (see {@link PaginationOptions.minConfidence}), `single` included. */
    readonly paginations: ReadonlyMap<string, Pagination>;
    /** By {@link Operation.key}: how each votes where another is unsure, or `null`. */
    readonly votes: ReadonlyMap<string, string | null>;
    /** What the most voted for, by which ties were broken; `null` where there was no such majority. */
    readonly winner: string | null;
    /** Whether the order of operations had a say. */
    readonly isOrdered: boolean;
    readonly report: PaginationReport;
    /** Explicit rules that do not fit, as errors. */
    readonly diagnostics: readonly Diagnostic[];
}
export interface PaginationContext {
    readonly memory?: Memory;
    /** The winner of a vote among more operations; default: those of the API vote. */
    readonly winner?: string | null;
}
/** Pure. Sources, first match wins: config, `exclude`, vendor extensions, Link Objects, named schemes, automatic rules. */
export declare function paginations(api: ApiModel, options?: PaginationOptions, { memory, winner: given }?: PaginationContext): Paginations;
