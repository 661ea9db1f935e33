import { type Loop, type NumberLoop, type Path } from '../shell/loop-types.js';
/** A text as a PowerShell literal. */
export declare function quoteText(text: string): string;
/** A property of the answer; what is not there is `$null`. */
export declare function property(path: Path): string;
/** Each item as JSON on one line. */
export declare function itemTexts({ items, isMap }: Loop, depth: number): string;
/** The end of a flag is the word, because a text may stand in the place of a boolean. */
export declare function isFlag(at: Path, value: 'true' | 'false'): string;
/** Lines that name the numbers of the answer: `$pages = …`. */
export declare function numberLines(loop: NumberLoop): readonly string[];
/** `if (…) { … } elseif …`, which gives the next number, or nothing at the end. */
export declare function nextNumber(loop: NumberLoop): string;
/** How far an offset goes; without a step the same page would be asked for again. */
export declare function stepExpression({ kind, step }: NumberLoop): string | null;
