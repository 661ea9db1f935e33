import type { LoadLimits } from '../source-document.js';
/** What a value that passed holds. */
export interface ValueSummary {
    /** Values of all kinds, aliases expanded. */
    readonly nodes: number;
    /** Members of all objects, aliases expanded. */
    readonly members: number;
}
/** What a value that did not pass has done. */
export interface ValueProblem {
    readonly kind: 'depth' | 'nodes' | 'ring' | 'number' | 'name';
    readonly pointer: string;
}
/** Tells a problem from a summary. */
export declare function isValueProblem(result: ValueSummary | ValueProblem): result is ValueProblem;
/**
 * Walks a value once. With `shared` each object is measured once however often aliases name it, so that a text of a
 * few hundred bytes that expands to gigabytes is refused at once. Recursion is as deep as `maxDepth` at most.
 */
export declare function checkValue(root: unknown, limits: LoadLimits, shared: boolean): ValueSummary | ValueProblem;
