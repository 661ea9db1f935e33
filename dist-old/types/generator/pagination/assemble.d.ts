import type { Confidence, Pagination, PaginationAdditions, RequestField, ResponseField } from '../model/pagination.js';
import type { Evidence, StyleChoice } from './verdict.js';
/** What was decided about one style, before the rest is filled in. */
export interface Decided {
    readonly choice: StyleChoice;
    readonly rule: string;
    readonly confidence: Confidence;
    readonly pointers: readonly string[];
    readonly additions?: PaginationAdditions;
}
/** Puts a {@link Pagination} together from what the document says. */
export declare function assemble({ facts, items, signals }: Evidence, decided: Decided): Pagination;
/** Request fields that a style itself sends. */
export declare function usedFields(choice: StyleChoice): readonly RequestField[];
interface Stops {
    readonly more: ResponseField | null;
    readonly total: ResponseField | null;
    readonly additions?: PaginationAdditions;
}
/** What ends a run, strongest first, in words: the rule of pagination is that a weaker signal never overrides a stronger one. */
export declare function stopSentence(choice: StyleChoice, { more, total, additions }: Stops): string;
/** A response field as a reader says it: `result_info.total_pages`, `x-next-page`. */
export declare function spoken(field: ResponseField): string;
export {};
