import type { JsonValue, ParameterLocation } from './types.js';
/**
 * How the next page is asked for: by a page number, an offset, an opaque token, the id of the last item, a URL in the
 * body, a `Link` header (RFC 8288), or not at all (`single`: the operation declares no way to ask for more).
 */
export type PaginationStyle = 'page' | 'offset' | 'cursor' | 'id' | 'url' | 'link' | 'single';
/** `high`: request and response agree and the items are unique; `medium`: no totals, or a tie was broken; `unsure`: nothing is emitted. */
export type Confidence = 'high' | 'medium' | 'unsure';
/** Where a request carries a value: a parameter, or a property of the JSON body. */
export interface RequestField {
    readonly in: ParameterLocation | 'body';
    /** Name of the parameter as written; `''` for the body. */
    readonly name: string;
    /** JSON Pointer (RFC 6901) inside the parameter's value or the body; `''` for the parameter itself. */
    readonly pointer: string;
}
/** Where a response carries a value; `pointer` is a JSON Pointer into the whole body, `name` a lower-case header name. */
export type ResponseField = {
    readonly in: 'body';
    readonly pointer: string;
} | {
    readonly in: 'header';
    readonly name: string;
};
/** A parameter that has to be sent with every page, whatever the caller says (`usemarker=true`). */
export interface FixedParameter {
    readonly field: RequestField;
    readonly value: JsonValue;
}
/** What a rule adds to a style; each is a function of its own in the runtime. */
export interface PaginationAdditions {
    /** A page with fewer items than were asked for, or than the answer says a page has, is the last one. */
    readonly stopOnShortPage?: true;
    /** Query parameters of the request that go along when a link is followed (`api-version`). */
    readonly reinject?: readonly string[];
    /** Values of the answer that go along with the next request (the id of a point in time). */
    readonly carry?: readonly {
        readonly field: RequestField;
        readonly value: ResponseField;
    }[];
}
/** What every style has. */
interface PaginationBase {
    /** Absent where there are none. */
    readonly additions?: PaginationAdditions;
    readonly confidence: Confidence;
    /** The rule that decided: `S1` … `S7`, `single`, `link-object`, `config`, `scheme <name>`, or the name of a vendor extension. */
    readonly rule: string;
    /** JSON Pointer of the items, `''` for a body that is the array; `null` where items are not unique and only pages are offered. */
    readonly items: string | null;
    /** `map`: items are the members of an object, given as `[key, value]`. */
    readonly itemsKind: 'array' | 'map';
    /** The parameter for the number of items of a page; never raised by a helper. */
    readonly size: RequestField | null;
    /** A boolean; `false` ends the run before any other signal is looked at. */
    readonly more: ResponseField | null;
    /** Number of items in all. */
    readonly total: ResponseField | null;
    /** Parameters of other styles on the same operation: left out while iterating. */
    readonly dropped: readonly RequestField[];
    readonly fixed: readonly FixedParameter[];
    /** JSON Pointers into the normalized document, request side first. */
    readonly evidence: readonly string[];
    /** What ends a run, in the order it is looked at, for a comment: "ends at `result_info.total_pages`, else at an empty page". */
    readonly stop: string;
}
export interface PagePagination extends PaginationBase {
    readonly style: 'page';
    readonly page: RequestField;
    /** Number of the first page, used where neither the caller nor the response says. */
    readonly start: number;
    /** Number of the next page, where the response gives it. */
    readonly next: ResponseField | null;
    readonly totalPages: ResponseField | null;
    /** The page number and page size that the response says were used. */
    readonly echoedPage: ResponseField | null;
    readonly echoedSize: ResponseField | null;
}
export interface OffsetPagination extends PaginationBase {
    readonly style: 'offset';
    readonly offset: RequestField;
    /** Index of the first item: 0, or 1 (SCIM `startIndex`, RFC 7644 section 3.4.2.4). */
    readonly start: number;
    /** `items`: the offset grows by the items received; `size`: by the page size asked for or echoed. */
    readonly advance: 'items' | 'size';
    readonly next: ResponseField | null;
    readonly echoedOffset: ResponseField | null;
    readonly echoedSize: ResponseField | null;
}
export interface CursorPagination extends PaginationBase {
    readonly style: 'cursor';
    /** Left out of the first request. */
    readonly cursor: RequestField;
    /** Null, absent, blank or `false` ends the run. */
    readonly next: ResponseField;
    /** Further values that mean the end, for APIs that use `0` or `-1`. */
    readonly endValues: readonly string[];
    /** The way back, where the API has one: the parameter and where its value comes from. */
    readonly previous: {
        readonly cursor: RequestField;
        readonly value: ResponseField;
    } | null;
}
export interface IdPagination extends PaginationBase {
    readonly style: 'id';
    readonly after: RequestField;
    /** JSON Pointer of the id inside an item. */
    readonly id: string;
    /** The id of the last item, where the response gives it apart. */
    readonly last: ResponseField | null;
    /** The way back: sent with the id of the first item. */
    readonly before: RequestField | null;
    readonly first: ResponseField | null;
}
export interface UrlPagination extends PaginationBase {
    readonly style: 'url';
    /** A URL reference (RFC 3986), or an object with `href`. */
    readonly next: ResponseField;
    readonly previous: ResponseField | null;
}
/** RFC 8288: `rel="next"`, and `rel="prev"` for the way back. */
export interface LinkPagination extends PaginationBase {
    readonly style: 'link';
}
export interface SinglePagination extends PaginationBase {
    readonly style: 'single';
}
/** A decision about one operation. */
export type Pagination = PagePagination | OffsetPagination | CursorPagination | IdPagination | UrlPagination | LinkPagination | SinglePagination;
export {};
