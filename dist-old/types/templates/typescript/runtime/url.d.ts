import type { Call } from './draft.js';
/**
 * Below the base URL `path`, in whose braces percent-encoded values already stand; its own query (`/files?beta=true`) comes before `query`.
 *
 * @throws {InputError} where a value is missing, or a segment is one that a server may read as `.` or `..`.
 */
export declare function urlOf({ api, operation, client }: Call, path: string, query: readonly string[]): URL;
/**
 * The base URL without user name, query, fragment and trailing slash; a relative one is resolved against the page that a
 * browser shows.
 *
 * @throws {InputError} where that gives no absolute URL.
 */
export declare function baseOf(text: string): string;
