import type { JsonValue, Schema } from '../../model/types.js';
import type { CheckValue } from './check-value.js';
import type { Effort } from './effort.js';
import type { ViewOf } from './schema-views.js';
/** Gives the value of a schema where the author shows none; `undefined` where none can be had. */
export type MakeValue = (schema: Schema) => JsonValue | undefined;
/** `undefined` where the value cannot be brought into the shape of the schema. */
export type CompleteValue = (value: JsonValue, schema: Schema) => JsonValue | undefined;
/** What completing needs to know about the document. */
export interface CompletionSource {
    readonly viewOf: ViewOf;
    readonly check: CheckValue;
    readonly make: MakeValue;
    readonly effort: Effort;
}
/**
 * Completes values of one document. `readOnly` members and members that the schema excludes are dropped, required ones that
 * are missing are made, text that was meant as a number, boolean or JSON is read as such. The shape has to fit (types,
 * members, choices), because TypeScript refuses the value else; limits (`pattern`, lengths, ranges) are left to the author,
 * who knows better than the schema what the server takes.
 */
export declare function valueCompleter({ viewOf, check, make, effort }: CompletionSource): CompleteValue;
