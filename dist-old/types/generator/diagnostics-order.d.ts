import type { Diagnostic } from './diagnostics.js';
/** Compares for `sort`: the root document first, then the others by name. */
export declare function byPosition(a: Diagnostic, b: Diagnostic): number;
