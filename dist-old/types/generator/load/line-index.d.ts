import type { Position } from '../source-document.js';
/** Gives the position of an offset; line breaks are LF, CRLF and CR (YAML 1.2 section 5.4). */
export declare function lineIndex(text: string): (offset: number) => Position;
