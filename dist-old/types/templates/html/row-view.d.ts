import type { Code } from '../../generator/target.js';
import type { FieldDoc } from '../docs/fields.js';
import type { ParameterDoc } from '../docs/operation-doc.js';
import type { PageWriter } from './page-writer.js';
export interface RowView {
    readonly name: string;
    /** Where a parameter goes: `path`; `''` for a member. */
    readonly place: string;
    readonly type: string;
    readonly required: boolean;
    readonly deprecated: boolean;
    /** Limits and the default. */
    readonly facts: readonly Code[];
    readonly description: Code;
}
export declare function rowView(field: FieldDoc | ParameterDoc, writer: PageWriter): RowView;
