import type { Segment } from '../../generator/model/example.js';
/** The text around the request; all lines are bash. */
export interface Script {
    readonly url: readonly Segment[];
    readonly start: readonly string[];
    /** Between reading the items and printing them. */
    readonly guard: readonly string[];
    /** From a page to the next request. */
    readonly next: readonly string[];
}
/** A token that comes again without items is an end that some servers have; with items it would go in circles. */
export declare function loopGuard(name: string, what: string): readonly string[];
export declare function variable(name: string): Segment;
/** A program of jq as a word of the shell. */
export declare function jqWord(program: string): string;
