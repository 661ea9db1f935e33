import type { Position } from '../source-document.js';
/** One place on the way to wanted ones. */
export interface PlaceNode {
    /** Offset of the place in the text, once it is found. */
    offset: number | null;
    readonly children: Map<string, PlaceNode>;
}
/** The tree of `pointers`. */
export declare function pointerTree(pointers: readonly string[]): PlaceNode;
/** The position of each pointer, of its nearest ancestor where it was not found. */
export declare function positionsOf(tree: PlaceNode, pointers: readonly string[], positionAt: (offset: number) => Position): ReadonlyMap<string, Position>;
