import type { SchemaObject } from '../../model/types.js';
import type { ReadPattern } from './pattern.js';
/**
 * A value for a schema of type `string`. Where `pattern` cannot be satisfied (it is no regular expression, or asks for
 * what no cheap search finds) it is left aside: an example that a server may refuse says more than none.
 */
export declare function stringValue(schema: SchemaObject, readPattern: ReadPattern): string;
