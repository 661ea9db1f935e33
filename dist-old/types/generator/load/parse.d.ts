import type { LoadLimits, Position } from '../source-document.js';
/** A parsed text and the way to find places in it. */
export interface ParsedText {
    readonly value: unknown;
    readonly locate: (pointers: readonly string[]) => ReadonlyMap<string, Position>;
}
/** Parses JSON (RFC 8259) or YAML 1.2. Throws {@link DocumentError} with the place of the first problem. */
export declare function parseText(text: string, limits: LoadLimits): ParsedText;
