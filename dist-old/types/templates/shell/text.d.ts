import type { Segment } from '../../generator/model/example.js';
/** Characters that a terminal or an editor acts on or hides: C0 but LF, DEL, C1, bidi controls, zero-width, line separators. */
export declare const unprintable = "\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb";
/**
 * One line of comment text: nothing in it moves the cursor, ends the line or turns the reading direction.
 * The comment sign is the template's.
 */
export declare function commentLine(text: string): string;
/** A segment of fixed text. */
export declare function literal(text: string): Segment;
/** The fixed text of segments, variables left out: what a check of characters looks at. */
export declare function literalText(segments: readonly Segment[]): string;
/** Neighbouring literals made one, empty ones dropped. */
export declare function mergeLiterals(segments: readonly Segment[]): readonly Segment[];
/** Applies a transformation of text to a word with variables in it; `transform` must keep each `\0` once and in order. */
export declare function transformText(segments: readonly Segment[], transform: (text: string) => string): readonly Segment[];
