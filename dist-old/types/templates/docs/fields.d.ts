import { type Schemas } from '../../generator/model/schema-view.js';
import type { Schema } from '../../generator/model/types.js';
/** One row; texts are the document's. */
export interface FieldDoc {
    /** `rules[].action`. */
    readonly name: string;
    readonly type: string;
    readonly required: boolean;
    readonly deprecated: boolean;
    /** Phrases in Markdown. */
    readonly facts: readonly string[];
    /** Markdown. */
    readonly description: string;
}
export interface Fields {
    readonly rows: readonly FieldDoc[];
    /** Members that were left out for length. */
    readonly omitted: number;
}
/** Members of a request body (`readOnly` ones left out) or of an answer (`writeOnly` ones left out). */
export declare function fieldsOf(schemas: Schemas, schema: Schema | null, direction: 'request' | 'response'): Fields;
