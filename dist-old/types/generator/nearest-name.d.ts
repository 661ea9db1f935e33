import type { Diagnostic } from './diagnostics.js';
/** The nearest of `names`, or `null` where none is near enough to be meant. */
export declare function nearestName(name: string, names: readonly string[]): string | null;
/** A name that is none of those there are. */
export interface UnknownName {
    readonly code: string;
    /** What has such names: `target`. */
    readonly what: string;
    readonly name: string;
    readonly known: readonly string[];
    /** What may be said beside the known names, for the hint. */
    readonly others?: readonly string[];
}
/** The error for it, with the nearest name, else with all. */
export declare function unknownName({ code, what, name, known, others }: UnknownName): Diagnostic;
