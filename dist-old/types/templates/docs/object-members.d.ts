import { type Schemas } from '../../generator/model/schema-view.js';
import type { Schema, SchemaObject } from '../../generator/model/types.js';
/** One property of an object, or of several that a value may be. */
export interface ObjectMember {
    /** More than one where alternatives define it apart. */
    readonly definitions: readonly Schema[];
    readonly required: boolean;
    /** Whether some alternative of a union lacks it. */
    readonly partial: boolean;
}
type Members = ReadonlyMap<string, ObjectMember>;
/** Members by name, in the order of the document; empty for what is no object. Along an `allOf` chain the last definition wins. */
export declare function objectMembers(schemas: Schemas, schema: SchemaObject): Members;
export {};
