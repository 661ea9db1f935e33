import type { ReferenceIndex } from '../reference-index.js';
import type { NormalDocument } from './document.js';
import { type Remark } from './report.js';
/** What `normalize` gives: no document where none could be made. */
export interface Normalized {
    readonly document: NormalDocument | null;
    /** The version the document was written in: `2.0`, `3.0.3`, … */
    readonly openapi: string;
    readonly remarks: readonly Remark[];
    /** Whether the order of schemas had a say in what was made of them. */
    readonly isOrdered: boolean;
}
export interface NormalizeOptions {
    /** Repairs become errors. */
    readonly strict: boolean;
}
/** Normalizes `value`; pure, parts that need no change are shared with the result. */
export declare function normalize(value: unknown, index: ReferenceIndex, options: NormalizeOptions): Normalized;
