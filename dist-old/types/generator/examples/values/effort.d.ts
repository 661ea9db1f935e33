import type { JsonValue } from '../../model/types.js';
/** What is left to spend; once it is spent, it stays so. */
export interface Effort {
    /** Takes one step; `false` where none is left. */
    readonly step: () => boolean;
    /** The value, or `undefined` where it is larger than an example may be, or than three times `given`. */
    readonly withinSize: (value: JsonValue | undefined, given?: JsonValue) => JsonValue | undefined;
    /** Whether a search or a value was cut short. */
    readonly wasCut: () => boolean;
    /** How many steps were taken so far. */
    readonly steps: () => number;
}
/** Steps of one document; the largest public ones take some ten thousand. */
export declare const mostSteps = 1000000;
/** The effort that one document is worth. */
export declare function createEffort(): Effort;
