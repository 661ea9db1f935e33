import type { JsonValue, Schema, SchemaObject } from '../../model/types.js';
import type { JsonObject } from '../json-text.js';
/** What {@link makeObject} needs to know about the document. */
export interface MemberSource {
    /** `undefined` where no value can be had. */
    readonly make: (schema: Schema, isRequired: boolean) => JsonValue | undefined;
    readonly describe: (schema: Schema) => SchemaObject;
    /** Whether optional members are shown. */
    readonly optional: boolean;
}
/** `undefined` where a required member has no value. */
export declare function makeObject(schema: SchemaObject, source: MemberSource): JsonObject | undefined;
