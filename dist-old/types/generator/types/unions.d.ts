import type { Schema, SchemaObject } from '../model/types.js';
/** Prepared members; `unions` are `oneOf` and `anyOf`, which mean the same to a type. */
export interface Parts {
    readonly allOf: readonly Schema[];
    readonly unions: readonly (readonly Schema[])[];
}
/**
 * The schema of `core` and its parts. A union of which a member says nothing about types (`{ required: ['a'] }`) says
 * nothing itself; any other is intersected with the core, and takes the place of a bare `type`.
 */
export declare function withParts(given: SchemaObject, { allOf: all, unions }: Parts): SchemaObject;
