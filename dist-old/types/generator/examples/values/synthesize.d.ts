import type { Schemas } from '../../model/schema-view.js';
import type { JsonValue, Schema } from '../../model/types.js';
import { type CompleteValue } from './author-value.js';
import { type CheckValue } from './check-value.js';
import { type ViewOf } from './schema-views.js';
/** Everything that finds and judges request values of one document. */
export interface Values {
    /** `undefined` where no value exists (the schema `false`, recursion without an end). */
    readonly make: (schema: Schema) => JsonValue | undefined;
    readonly complete: CompleteValue;
    readonly check: CheckValue;
    readonly viewOf: ViewOf;
    /** Whether a value was left out because it, or the search for it, would have been too large. */
    readonly wasCut: () => boolean;
    /** How many steps the search has taken so far, out of `mostSteps`. */
    readonly steps: () => number;
}
/**
 * Values of one document. `levels` is how many levels of optional members are shown: 0 shows required ones only. Each schema is worked
 * out once and shared.
 */
export declare function valuesOf(schemas: Schemas, levels: number): Values;
