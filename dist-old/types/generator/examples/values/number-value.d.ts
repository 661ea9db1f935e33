import type { SchemaObject } from '../../model/types.js';
/** A value for a schema of type `integer` or `number`: 1 where it may be, else the nearest that may. */
export declare function numberValue(schema: SchemaObject, integer: boolean): number | bigint;
/** A bound beyond 2^53 is a `bigint` in the document's data; for choosing a value nearby its magnitude is enough. */
export declare function bound(value: unknown, absent: number): number;
