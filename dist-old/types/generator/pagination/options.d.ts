import type { PaginationStyle } from '../model/pagination.js';
import type { JsonValue } from '../model/types.js';
/**
 * A rule written by hand. A request field is the name of a parameter (`page`, `page[number]`), with `#/number` behind it for a
 * property of its object, or a JSON Pointer into the JSON body (`/options/cursor`). A response field is a JSON Pointer into
 * the whole body (`/result_info/cursor`) or the name of a header (`x-next-page`). What is left out is found in the document;
 * `null` turns a signal off.
 */
export interface PaginationRule {
    readonly style: PaginationStyle;
    readonly items?: string | null;
    readonly page?: string;
    readonly offset?: string;
    readonly cursor?: string;
    readonly after?: string;
    readonly before?: string;
    readonly size?: string | null;
    readonly next?: string | null;
    readonly previous?: string | null;
    readonly last?: string | null;
    readonly first?: string | null;
    readonly more?: string | null;
    readonly total?: string | null;
    readonly totalPages?: string | null;
    readonly echoedPage?: string | null;
    readonly echoedOffset?: string | null;
    readonly echoedSize?: string | null;
    /** JSON Pointer of the id inside an item. */
    readonly id?: string;
    readonly start?: number;
    readonly advance?: 'items' | 'size';
    readonly endValues?: readonly string[];
    /** Ends at a page with fewer items than were asked for, or than the answer says a page has: only where the server never clamps. */
    readonly stopOnShortPage?: boolean;
    /** Query parameters that go along when a link is followed, with the value that the caller gave. */
    readonly reinject?: readonly string[];
    /** Values of the answer that go along with the next request: response fields by request field. */
    readonly carry?: Readonly<Record<string, string>>;
    /** Parameters to send with every page, by request field. */
    readonly fixed?: Readonly<Record<string, JsonValue>>;
}
export interface PaginationOptions {
    /** By operationId or key (`GET /zones`); `false` turns pagination off. Wins over everything else. */
    readonly operations: Readonly<Record<string, PaginationRule | false>>;
    /** Operation ids or keys that no source may paginate, except `operations`. */
    readonly exclude: readonly string[];
    /** Rules by a name of the user's, tried in order on operations that nothing more explicit speaks about. */
    readonly schemes: Readonly<Record<string, PaginationRule>>;
    /** Whether operations without a rule are looked at. */
    readonly automatic: boolean;
    /** The least confidence that is emitted; `medium` by default. */
    readonly minConfidence: 'high' | 'medium';
}
export declare const defaultPaginationOptions: PaginationOptions;
