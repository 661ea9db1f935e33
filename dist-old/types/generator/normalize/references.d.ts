import type { ReferenceIndex } from '../reference-index.js';
import { type Raw } from './expect.js';
/** What a reference leads to: the value and the pointer it really stands at, other references on the way followed. */
export interface Target {
    readonly pointer: string;
    readonly value: unknown;
}
/** Finds targets; each question is answered once. */
export interface References {
    /** The target of `ref` as it stands at `pointer`, `null` where there is none. */
    find(ref: string, pointer: string): Target | null;
    /** A sentence for the case that there is none: what is missing, and a name that comes close. */
    missing(ref: string): string;
}
/** References of `root`. `index` tells `$id`s and anchors. */
export declare function createReferences(root: Raw, index: ReferenceIndex): References;
