import type { JsonValue, SchemaObject } from '../../model/types.js';
import type { Violation } from './check-value.js';
import type { ReadPattern } from './pattern.js';
type Finding = Omit<Violation, 'pointer'>;
/** Findings about the value itself, not about its members. */
export declare function checkScalar(value: JsonValue, schema: SchemaObject, readPattern: ReadPattern): readonly Finding[];
/** JSON Schema's types (2020-12 section 6.1.1): `1.0` is an integer. */
export declare function fitsType(value: JsonValue, type: SchemaObject['type']): boolean;
export {};
