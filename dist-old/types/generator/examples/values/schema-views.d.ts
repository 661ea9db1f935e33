import { type Schemas } from '../../model/schema-view.js';
import type { Schema, SchemaObject } from '../../model/types.js';
/** A schema without `$ref` and `allOf`. */
export interface SchemaView {
    /** Holds no `oneOf` or `anyOf` either. */
    readonly schema: SchemaObject;
    /** The choices that have to be made besides. */
    readonly choices: readonly Choice[];
    /** The whole with the first choice made, one for each branch; those that are `null` only come last. Empty without choices. */
    readonly branches: readonly Schema[];
}
/** The branches of a `oneOf` or `anyOf`; each is completed by what the discriminator asks of it. */
export type Choice = readonly Schema[];
export type ViewOf = (schema: Schema) => SchemaView;
/** A function that views schemas of one document; each is looked at once. */
export declare function schemaViews(schemas: Schemas): ViewOf;
