import type { ApiModel, JsonValue, Schema } from '../model/types.js';
/** A schema and its JSON Pointer in the normalized document. */
export interface Place {
    readonly schema: Schema;
    readonly pointer: string;
    /** What an earlier part of an `allOf` says about the same property, where both describe an object: both hold. */
    readonly earlier?: Place;
}
/** A folded schema. Sets and maps keep document order; the last definition of a property wins. */
export interface Shape {
    readonly pointer: string;
    /** Without `null`; empty where the document does not say. */
    readonly types: ReadonlySet<string>;
    readonly properties: ReadonlyMap<string, Place>;
    /** Names of properties that have to be there. */
    readonly required: ReadonlySet<string>;
    readonly items: Place | null;
    /** The schema of `additionalProperties`, where it is one. */
    readonly values: Place | null;
    readonly format: string;
    readonly description: string;
    readonly enumerated: boolean;
    readonly default: JsonValue | undefined;
    readonly minimum: number | undefined;
    readonly examples: readonly JsonValue[];
    /** The alternatives of a union are of different kinds (an array or an object). */
    readonly disagrees: boolean;
    /** Vendor extensions of the schema (`x-…`). */
    readonly extensions: ReadonlyMap<string, unknown>;
}
/** Folds the schema at a place. */
export type ReadShape = (place: Place) => Shape;
/** One step of a JSON Pointer (RFC 6901 section 3). */
export declare function step(name: string): string;
/** The steps of a JSON Pointer, unescaped. */
export declare function steps(pointer: string): readonly string[];
/**
 * Makes the reader of one API; it folds each schema object once for each place where it stands. `onCircle` hears of components that
 * are part of themselves: which shape such a one has depends on where the reader came from first.
 */
export declare function shapeReader(api: ApiModel, onCircle?: () => void): ReadShape;
