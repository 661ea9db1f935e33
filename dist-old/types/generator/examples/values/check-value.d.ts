import { type Schemas } from '../../model/schema-view.js';
import type { JsonValue, Schema } from '../../model/types.js';
import type { Effort } from './effort.js';
import type { ReadPattern } from './pattern.js';
/** One way in which a value does not satisfy its schema. */
export interface Violation {
    /** JSON Pointer (RFC 6901) into the value. */
    readonly pointer: string;
    /** `shape` is what a TypeScript type sees too: types, members, choices; `limit` what only a server sees: lengths, patterns, ranges. */
    readonly kind: 'shape' | 'limit';
    /** What was expected, to follow "the value": `must be one of "a", "b"`. */
    readonly message: string;
}
/** Violations in the order of the value; empty where it satisfies the schema. */
export type CheckValue = (value: JsonValue, schema: Schema) => readonly Violation[];
/**
 * A checker for request values of one document (JSON Schema 2020-12 as far as {@link SchemaObject} names it). Members that
 * are `readOnly` are not required. Formats are checked where they are known. Where the effort is spent, everything satisfies.
 */
export declare function valueChecker(schemas: Schemas, readPattern: ReadPattern, effort: Effort): CheckValue;
