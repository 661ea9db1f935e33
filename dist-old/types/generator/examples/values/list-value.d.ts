import type { JsonValue, Schema, SchemaObject } from '../../model/types.js';
/** What {@link makeList} needs to know about the document. */
export interface ItemSource {
    readonly make: (schema: Schema) => JsonValue | undefined;
    readonly describe: (schema: Schema) => SchemaObject;
    /** Whether the value satisfies the schema. */
    readonly fits: (value: JsonValue, schema: Schema) => boolean;
}
/** One item, or as many as `minItems` asks for; `undefined` where those cannot be had. */
export declare function makeList(schema: SchemaObject, source: ItemSource): readonly JsonValue[] | undefined;
