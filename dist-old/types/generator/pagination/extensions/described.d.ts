import type { Reading } from '../extensions.js';
import type { Facts } from '../facts.js';
/**
 * `x-ms-pageable` (AutoRest): `nextLinkName` null means one page; the items are `value` by default, if the answer has that.
 * `null` where it does not say, as in the `{}` of some of Azure's documents.
 */
export declare function msPageable(value: unknown, { body }: Facts): Reading | null;
/** `x-redoclyPagination`, formerly `x-redocly-pagination`: RFC 6901 pointers and query parameters. */
export declare function redocly(value: unknown): Reading;
/** `x-dropshot-pagination`: its presence says that `page_token` is answered by `next_page` beside `items`. */
export declare function dropshot(value: unknown): Reading;
/** `x-pagination` (trino-openapi): a page number, a page size, runtime expressions for the rest. */
export declare function trino(value: unknown): Reading | null;
