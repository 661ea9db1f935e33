import type { Pagination, RequestField } from '../../generator/model/pagination.js';
import type { Operation } from '../../generator/model/types.js';
import { Code } from '../../generator/target.js';
import type { FileScope } from './printed.js';
/** The `Pages` literal of the runtime; what has the runtime's default is left out. */
export declare function pagesData(operation: Operation, pagination: Pagination, scope: FileScope): Code;
type Place = (field: RequestField) => string;
/** Names of properties of the typed function's input, or JSON Pointers (RFC 6901) into it. */
export declare function inputPlaces(operation: Operation): Place;
export {};
