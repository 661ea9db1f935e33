import type { FixedParameter, PaginationStyle, RequestField, ResponseField } from '../model/pagination.js';
import type { ResponseHeader } from '../model/types.js';
import { type BodyFact, type Facts, type RequestFact } from './facts.js';
/** A field of the response, and its JSON Pointer in the document. */
export interface Signal {
    readonly field: ResponseField;
    readonly pointer: string;
}
/** What a response says about its pages, whatever the style. */
export interface Signals {
    readonly more: Signal | null;
    readonly total: Signal | null;
    readonly totalPages: Signal | null;
    readonly echoedPage: BodyFact | null;
    readonly echoedSize: BodyFact | null;
    readonly echoedOffset: BodyFact | null;
    readonly pointers: readonly string[];
}
export declare function bodyField(fact: BodyFact): ResponseField;
/** Fields that speak about the page: not those of the items themselves. */
export declare function pageFields(facts: Facts): readonly BodyFact[];
export declare function signalsOf(facts: Facts): Signals;
/** A header as a field of the response. */
export declare function headerOf({ name }: ResponseHeader): ResponseField;
export declare function shallowest(facts: readonly BodyFact[]): BodyFact | null;
/** The parameter for the page's size; where there are several, the one that is named as the style's own. */
export declare function sizeOf(facts: Facts, style?: PaginationStyle): RequestFact | null;
/** Parameters by which an operation may be asked for another page; a filter by time is none. */
export declare function continuations(facts: Facts): readonly RequestFact[];
/** Whether a parameter such as `since` or `after` is about a point in time. */
export declare function isTimeFilter({ shape, description }: RequestFact): boolean;
/** Parameters of other styles, which must not be sent beside the one in use; filters stay. */
export declare function droppedBeside(facts: Facts, used: readonly RequestField[]): readonly RequestField[];
export declare function sameField(a: RequestField, b: RequestField): boolean;
/** Flags that switch the style on (Box's `usemarker`). */
export declare function enablingFlags(facts: Facts): readonly FixedParameter[];
/** Whether an answer speaks about pages although nothing can be asked for. */
export declare function pagingInfo(facts: Facts): BodyFact | null;
