import type { OperationExample } from './model/example.js';
import type { Operation } from './model/types.js';
import type { OutputFile } from './output-file.js';
import type { Plan } from './plan.js';
import type { Rendered, Target } from './target.js';
export interface RenderedTarget {
    readonly target: Target;
    readonly result: Rendered;
    /** Relative to the target's folder, not formatted yet. */
    readonly files: readonly OutputFile[];
}
/** Renders all that `target` makes of `plan`. `sealed` views throw on keys they do not have. */
export declare function renderTarget(target: Target, plan: Plan, sealed: boolean): RenderedTarget;
/** The part of a plan that is about one operation. */
export declare function planOf(plan: Plan, operation: Operation, examples: readonly OperationExample[]): Plan;
/** What a snippet target makes of one example. */
export interface RenderedExample {
    /** The snippet first, then the files that it needs beside it; paths are relative to the target's folder. */
    readonly files: readonly OutputFile[];
    /** Why the target cannot say the request, as `not-expressible` diagnostics; empty where it can. */
    readonly diagnostics: Rendered['diagnostics'];
}
/** Renders one example of one operation of `plan` with a snippet target; a loop over pages is no snippet of one request. */
export declare function renderExample(target: Target, plan: Plan, { operation, example }: {
    readonly operation: Operation;
    readonly example: OperationExample;
}): RenderedExample;
