import type { Schema } from '../../model/types.js';
import type { Raw } from '../expect.js';
/** The sum of an `allOf` chain. Nothing in it is shared with the schemas it was made of, except sub-schemas. */
export interface Flat {
    /** Types that all parts allow; `null` where none says. */
    readonly types: readonly string[] | null;
    readonly properties: ReadonlyMap<string, Schema>;
    readonly required: ReadonlySet<string>;
    /** Other constraints by keyword; later parts override. */
    readonly keywords: Raw;
    /** Alternatives (`oneOf`, `anyOf`, `if`, `not`) that cannot be added up; each part's stay together. */
    readonly alternatives: readonly Schema[];
}
export declare const emptyFlat: Flat;
/** A sum, and whether its parts contradict each other or say the same thing differently. */
export interface Sum<Result> {
    readonly result: Result;
    readonly conflict: boolean;
}
/** Adds definitions of one property, the later one second. */
export type AddSchemas = (earlier: Schema, later: Schema) => Sum<Schema>;
/** Adds two chains. Where they contradict each other the later one holds. */
export declare function addFlats(earlier: Flat, later: Flat, addSchemas: AddSchemas): Sum<Flat>;
/** Types that both allow; an integer is a number. Empty where they exclude each other. */
export declare function commonTypes(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null;
/** The values of `enum` or `const`, `null` where every value is allowed. */
export declare function literalsOf(schema: Raw): readonly unknown[] | null;
/** Values that both allow. */
export declare function commonLiterals(a: readonly unknown[] | null, b: readonly unknown[] | null): readonly unknown[] | null;
