import type { Facts } from './facts.js';
import { type ReadShape, type Shape } from './shape.js';
/** The list of an answer, or why there is none to name. */
export interface Items {
    /** JSON Pointer in the body, `null` where it is not unique. */
    readonly at: string | null;
    readonly kind: 'array' | 'map';
    /** JSON Pointer in the document, `''` where there is none. */
    readonly pointer: string;
    /** `I1` … `I6`. */
    readonly rule: string;
    readonly reason: string;
    /** What one item is, `null` where it is not known. */
    readonly item: Shape | null;
    /** Arrays that were not taken. */
    readonly others: readonly string[];
}
/** Finds the list in the successful answer. */
export declare function itemsOf({ body, fields, operation, read }: Facts): Items;
/** The last segment of a path that is neither a parameter nor a verb: `/zones/{id}/dns_records` gives `dnsrecords`. */
export declare function lastWord(path: string): string;
/** Whether two names are one word, in the singular or the plural. */
export declare function isSameWord(one: string, other: string): boolean;
/** The shape at a JSON Pointer below a shape; `null` where the document knows of nothing there. */
export declare function shapeAt(root: Shape, pointer: string, read: ReadShape): Shape | null;
