import type { TokenLoop, UrlLoop } from '../shell/loop-types.js';
/** The text around the request; all of it is PowerShell. */
export interface Script {
    readonly start: readonly string[];
    /** The address of a request as an expression. */
    readonly uri: string;
    /** The variable that the call's answer goes into, and what makes `$answer` of it. */
    readonly into?: '$response';
    readonly read?: readonly string[];
    /** The body as an expression, where the loop sets something in it. */
    readonly body?: string;
    /** Between reading the items and printing them. */
    readonly guard: readonly string[];
    /** From a page to the next request. */
    readonly next: readonly string[];
    /** Whether there is one. */
    readonly goesOn: string;
}
export declare function endOrFailure(more: TokenLoop['more'], what: string): string;
export declare function endsByFlag({ more }: TokenLoop | UrlLoop): readonly string[];
/** A token that comes again without items is an end that some servers have; with items it would go in circles. */
export declare function loopGuard(value: string, what: string): readonly string[];
