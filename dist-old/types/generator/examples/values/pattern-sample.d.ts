import type { Pattern } from './pattern.js';
/** Lengths in characters (code points), both included. */
export interface LengthRange {
    readonly min: number;
    readonly max: number;
}
/** A text within the lengths that matches, `null` where none was found. Deterministic. */
export declare function samplePattern(pattern: Pattern, lengths: LengthRange): string | null;
