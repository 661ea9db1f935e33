import type { SchemaObject } from '../../model/types.js';
/**
 * The keywords of both; where they contradict each other the later one wins, as `normalize` does. Neither may hold
 * `$ref`, `allOf`, `oneOf` or `anyOf` of its own.
 */
export declare function mergeSchemas(earlier: SchemaObject, later: SchemaObject): SchemaObject;
