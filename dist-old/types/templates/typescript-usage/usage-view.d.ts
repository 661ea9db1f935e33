import { type OperationExample } from '../../generator/model/example.js';
import type { Operation } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import { Code, type PageShape } from '../../generator/target.js';
export interface UsageExample {
    readonly operation: Operation;
    readonly example: OperationExample;
}
/** A call and the name of what it gives. */
interface NamedCall {
    readonly name: string;
    readonly call: Code;
}
export interface UsageView {
    readonly imports: readonly Code[];
    /** Whether a value is not of the type that the document's own schema gives it. */
    readonly hasUntyped: boolean;
    /** Of `createClient`; empty for none. */
    readonly options: Code;
    readonly values: readonly NamedCall[];
    /** Calls that give nothing. */
    readonly statements: readonly Code[];
    readonly loops: readonly NamedCall[];
    /** A blank line goes between a call and the loop. */
    readonly hasBoth: boolean;
}
export declare function usageView(plan: Plan, shown: UsageExample): UsageView;
/** The statements that the template makes of a view: the client, and a call with what is printed of it. */
export declare function usageShape({ imports, values, statements, loops }: UsageView): PageShape;
export {};
