import type { Diagnostic } from '../diagnostics.js';
/** What is wrong with the paths of a run. */
export declare function pathProblems(paths: readonly string[]): readonly Diagnostic[];
