/** Lower-case, without `_ - $ . [ ]`: `page[number]`, `pageNumber` and `page_number` are one name. */
export declare function normalName(name: string): string;
/** Parameters that take an opaque token. */
export declare const cursorWords: ReadonlySet<string>;
/** Parameters that take a token only where the response gives one by a name that says "next". */
export declare const weakCursorWords: ReadonlySet<string>;
/** Parameters that carry a number in most APIs and a token in some. */
export declare const disguisedWords: ReadonlySet<string>;
/** Response fields that hold the token of the next page. */
export declare const nextCursorWords: ReadonlySet<string>;
/** Response fields that hold a token which could also be the one of this page. */
export declare const cursorFieldWords: ReadonlySet<string>;
/** Response fields that hold the token of the page before. */
export declare const previousCursorWords: ReadonlySet<string>;
/** Response fields that hold a URL. */
export declare const nextUrlWords: ReadonlySet<string>;
export declare const previousUrlWords: ReadonlySet<string>;
/** Parameters that take the id of the last item seen. */
export declare const afterIdWords: ReadonlySet<string>;
/** Parameters that take the id of the first item seen. */
export declare const beforeIdWords: ReadonlySet<string>;
export declare const offsetWords: ReadonlySet<string>;
export declare const pageWords: ReadonlySet<string>;
export declare const sizeWords: ReadonlySet<string>;
export declare const moreWords: ReadonlySet<string>;
export declare const totalPagesWords: ReadonlySet<string>;
export declare const totalWords: ReadonlySet<string>;
export declare const echoedPageWords: ReadonlySet<string>;
export declare const echoedSizeWords: ReadonlySet<string>;
export declare const lastIdWords: ReadonlySet<string>;
export declare const firstIdWords: ReadonlySet<string>;
/** Flags without which a server does not use the style at all. */
export declare const enablingWords: ReadonlySet<string>;
/** Objects beside the items that speak about the page. */
export declare const pagingContainers: ReadonlySet<string>;
/** Objects that hold the items. */
export declare const payloadContainers: ReadonlySet<string>;
/** Names of a list, whatever it lists. */
export declare const listWords: ReadonlySet<string>;
/** Arrays that are a list only where nothing else is. */
export declare const besideWords: ReadonlySet<string>;
/** Arrays that are never the list. */
export declare const neverWords: ReadonlySet<string>;
/** Whether a sentence speaks about a point in time: a filter, not a position. */
export declare function speaksOfTime(text: string): boolean;
