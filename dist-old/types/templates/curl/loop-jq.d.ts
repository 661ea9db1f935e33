import { type Loop, type NumberLoop, type Path, type TokenLoop, type UrlLoop } from '../shell/loop-types.js';
/** Each item as one output. */
export declare function jqItems({ items, isMap }: Loop): string;
/** Number of items. */
export declare function jqCount({ items }: Loop): string;
/** The next number, or nothing at the end. Takes `$page` or `$offset`, and `$seen`, the items up to and with this page. */
export declare function jqNextNumber(loop: NumberLoop): string;
/** The next token, or nothing at the end: percent-encoded for a query, as JSON for a body. */
export declare function jqNextToken(loop: TokenLoop): string;
/** The next link of the body, or nothing at the end. */
export declare function jqNextLink({ more }: UrlLoop, next: Path): string;
/**
 * The target of the first `rel="next"` in the text of a response's header section, or nothing: RFC 8288 section 3, commas and
 * semicolons inside of `<>` and quotes included. Links with an `anchor` speak of other documents.
 */
export declare const jqLinkHeader: string;
/** The end of a flag is the word, because a text may stand in the place of a boolean. */
export declare function jqIsFalse(flag: Path): string;
