import type { Schema, SchemaObject } from './types.js';
export type Schemas = Readonly<Record<string, Schema>>;
/** The schema behind a `$ref`, `null` where it says nothing (a boolean schema, a missing component). */
export declare function resolveSchema(schemas: Schemas, schema: Schema | null): SchemaObject | null;
/** The definition of a property; along an `allOf` chain the last one wins, the schema's own before all. */
export declare function propertySchema(schemas: Schemas, schema: Schema | null, name: string): Schema | null;
/**
 * Whether a schema, what it refers to or a part of its `allOf` has the keyword: a `$ref` of 3.0 has no siblings, so documents
 * put it into an `allOf` beside it.
 */
export declare function isMarked(schemas: Schemas, schema: unknown, keyword: 'readOnly' | 'writeOnly', seen?: Set<unknown>): boolean;
/** Types that a schema allows, `null` left out; empty where it does not say. */
export declare function schemaTypes(schema: SchemaObject): readonly string[];
/** Says something of a schema, by its own keywords and by what `inner` says of the schemas in it. */
export type Judge = (schema: SchemaObject, inner: (part: Schema) => boolean) => boolean;
/**
 * What `judge` says of a schema. Each schema is asked about once, since parts that share parts would double the work at
 * every level; `false` of one that leads back to itself, that says nothing, or that is deeper than any that means something.
 */
export declare function judged(schemas: Schemas, schema: Schema | null, judge: Judge): boolean;
