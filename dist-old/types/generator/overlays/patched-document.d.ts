import type { SourceDocument } from '../source-document.js';
import { type Mismatch } from './mismatch.js';
import type { NodePath } from './select.js';
/** A place in the document or in an overlay. */
export interface Origin {
    readonly source: SourceDocument;
    readonly pointer: string;
}
/** Nothing of the original value is changed: what is on the way to a change is copied once. */
export interface PatchedDocument {
    /** Has the document under `root`, so that the whole of it is a member like any other. */
    readonly holder: {
        root: unknown;
    };
    /** Objects and arrays that are copies, with the origins of members that are not where they were. */
    readonly copies: WeakMap<object, Map<string, Origin>>;
    readonly start: Origin;
}
export declare function patchDocument(source: SourceDocument): PatchedDocument;
/** Where a place of the changed document was written. */
export declare function originOf(patched: PatchedDocument, pointer: string): Origin;
/** Merges a value into the node at `path`; places of the value that do not fit are given back. */
export declare function update(patched: PatchedDocument, path: NodePath, { value, origin: here }: {
    readonly value: unknown;
    readonly origin: Origin;
}): readonly Mismatch[];
/** Removes nodes; a path that leads through another of them is fine. The root cannot be removed. */
export declare function remove(patched: PatchedDocument, paths: readonly NodePath[]): void;
