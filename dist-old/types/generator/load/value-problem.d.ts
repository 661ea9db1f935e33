import type { DocumentError } from '../diagnostics.js';
import type { LoadLimits, Position } from '../source-document.js';
import type { ValueProblem } from './check-value.js';
type Locate = (text: string, pointers: readonly string[]) => ReadonlyMap<string, Position>;
/** The error for a value that is too large, too deep, a ring, or a number that JSON cannot carry. */
export declare function valueProblem(text: string, problem: ValueProblem, { limits, locate, shared }: {
    readonly limits: LoadLimits;
    readonly locate: Locate;
    readonly shared: boolean;
}): DocumentError;
export {};
