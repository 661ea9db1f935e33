import type { Schema, SchemaObject } from '../../model/types.js';
import { type AddSchemas, type Flat } from './flat.js';
/** Looks through schemas of one document. */
export interface Flattener {
    readonly addSchemas: AddSchemas;
    flatten(schema: Schema): Flat;
    /** The schema behind references; `null` for a boolean or a missing one. */
    resolve(schema: Schema): SchemaObject | null;
}
/** A flattener over component `schemas`. `onRing` hears of components that are part of themselves by `allOf`. */
export declare function createFlattener(schemas: Readonly<Record<string, Schema>>, addSchemas: AddSchemas, onRing: (names: readonly string[]) => void): Flattener;
/** What a schema says itself, without its `allOf`. */
export declare function ownFlat(schema: SchemaObject): Flat;
/** Types that a schema names or its keywords imply, `null` where any will do. */
export declare function typesOf(schema: SchemaObject): readonly string[] | null;
