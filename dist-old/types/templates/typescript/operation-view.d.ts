import type { Operation } from '../../generator/model/types.js';
import type { OperationNames, Plan } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import { type BodyVariant, type PropertyView } from './input.js';
import { type ListView } from './list-view.js';
import type { FileScope } from './printed.js';
export interface OperationView {
    readonly function: string;
    readonly type: string;
    readonly data: string;
    readonly docs: Code;
    readonly properties: readonly PropertyView[];
    readonly hasProperties: boolean;
    /** Kinds of body by media type, where the type of the body depends on it. */
    readonly variants: readonly BodyVariant[];
    readonly hasVariants: boolean;
    readonly output: Code;
    readonly error: Code;
    /** Members of the union of answers; the last one apart, because a semicolon follows it. */
    readonly results: readonly Code[];
    readonly lastResult: Code;
    readonly hasEnvelope: boolean;
    readonly envelope: Code;
    readonly operation: Code;
    /** The signatures that callers see, where `accept` changes the type of the value; editors show the comment of one only. */
    readonly overloads: readonly {
        readonly docs: Code;
        readonly function: string;
        readonly signature: Code;
    }[];
    readonly hasOverloads: boolean;
    readonly signature: Code;
    /** The runtime's function that the body calls. */
    readonly request: Code;
    /** The `…All` sibling: one or none. */
    readonly lists: readonly ListView[];
}
export declare function operationView(operation: Operation, plan: Plan, scope: FileScope): OperationView;
export declare function namesOf(plan: Pick<Plan, 'names'>, operation: Operation): OperationNames;
