import type { Schemas } from '../../generator/model/schema-view.js';
import type { Schema } from '../../generator/model/types.js';
/**
 * Turns the roles around, so that what makes values of requests makes those of answers: `readOnly` is dropped, `writeOnly` becomes
 * `readOnly`, which such values leave out.
 */
export declare function answerSchemas(schemas: Schemas): Schemas;
/** {@link answerSchemas} of a single one. */
export declare function answerSchema(schema: Schema): Schema;
