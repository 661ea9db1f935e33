import type { Segment } from '../../generator/model/example.js';
/** A word that arrives as exactly this text. NUL must not be in it: no argument holds it. */
export declare function posixWord(segments: readonly Segment[]): string;
