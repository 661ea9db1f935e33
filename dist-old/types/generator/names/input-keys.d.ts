import type { Operation, Parameter } from '../model/types.js';
/**
 * Input keys by parameter. Independent of every other operation. A name that another location took first (in the order
 * path, query, querystring, header, cookie), or that the input itself needs (`body`, `contentType`, `accept`), becomes
 * `<location>_<name>` in the spelling of the name: `query_id`, `queryId`, `query-id`.
 */
export declare const inputKeys: (operation: Operation) => ReadonlyMap<Parameter, string>;
/** Media types of the body, in document order; the input has a `contentType` where there are several. */
export declare function bodyMediaTypes(operation: Operation): readonly string[];
/**
 * Media types of the success answers, JSON first, then in document order; the input has an `accept` where there are
 * several. The success answers are the 2xx ones, else `default`.
 */
export declare const answerMediaTypes: (operation: Operation) => readonly string[];
