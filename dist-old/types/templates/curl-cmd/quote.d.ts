import type { Segment } from '../../generator/model/example.js';
/**
 * A percent sign: `%` at the prompt is `%%` in a .bat file, so it stands in a variable that {@link setPercent} fills alike in
 * both. No placeholder's name can be `#`.
 */
export declare const percent = "%#%";
/** The lines before a command that uses {@link percent}: `%%` is one sign in a file and two at the prompt, the first is kept. */
export declare const setPercent: readonly string[];
/**
 * Always in quotes. Inside them `""` is a quote to the C runtime and leaves cmd in quote mode, where `\"` would not: no
 * operator (`& | < > ^`) acts. Backslashes are doubled before a quote only. A line break must not be in it.
 */
export declare function cmdWord(segments: readonly Segment[]): string;
/** Text after `REM`: cmd expands `%` there, continues the line after `^` and may act on operators. */
export declare function cmdComment(text: string): string;
