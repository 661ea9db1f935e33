import type { SchemaObject } from '../../model/types.js';
export type ValueType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'any';
/** The first type that is not `null`; without `type` the one that the other keywords speak of, `any` where none does. */
export declare function valueType(schema: SchemaObject): ValueType;
