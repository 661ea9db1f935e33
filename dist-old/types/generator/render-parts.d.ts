import type { Operation } from './model/types.js';
import type { Plan } from './plan.js';
import type { Rendered, Target } from './target.js';
/** Pages that are made together. */
export interface RenderPart {
    /** Operations that alone decide the part; none where it is not remembered. */
    readonly operations: readonly Operation[];
    /** What else decides it beside the options. */
    readonly what: () => string;
    readonly make: () => Rendered;
}
/** Says what other operations had a say in, for some operations. */
export type Decisions = (operations: readonly Operation[]) => string;
/** The vote on pagination, and which alternatives of credentials are known: a hash for each operation, which all targets share. */
export declare function decisionsOf({ pagination, examples }: Plan): Decisions;
/** The parts of all that `target` makes of `plan`. Where it says everything at once, one of them has what is of no page. */
export declare function partsOf(target: Target, plan: Plan, decisions: Decisions): readonly RenderPart[];
