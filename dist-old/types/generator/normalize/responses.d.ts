import { type Raw } from './expect.js';
import { type Reading } from './reading.js';
/** A Request Body Object or a reference to one; `undefined` where there is none. */
export declare function readRequestBody(value: unknown, pointer: string, reading: Reading): Raw | undefined;
/** Responses by status; a `4xx` in lower case is repaired. */
export declare function readResponses(value: unknown, pointer: string, reading: Reading): Record<string, Raw>;
