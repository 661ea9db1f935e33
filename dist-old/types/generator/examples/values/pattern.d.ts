import { type AST } from '@eslint-community/regexpp';
/** A parsed pattern. */
export type Pattern = AST.Pattern;
/**
 * The tree of a pattern (ECMA-262, as JSON Schema 2020-12 section 6.3.3 asks), first by the rules of the `u` flag, then
 * without, as validators do. `null` where it is no regular expression, or uses what a walk over positions cannot decide
 * (back references, lookbehind).
 */
export declare function parsePattern(source: string): Pattern | null;
/** {@link parsePattern} that parses each pattern once: documents repeat theirs. */
export type ReadPattern = (source: string) => Pattern | null;
export declare function patternReader(): ReadPattern;
