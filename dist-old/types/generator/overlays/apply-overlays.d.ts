import { type Diagnostic } from '../diagnostics.js';
import type { SourceDocument } from '../source-document.js';
import { type Origin } from './patched-document.js';
/** A document after its overlays. */
export interface OverlaidDocument {
    /** The document's name and URI with the changed value; `locate` finds what the document itself has. */
    readonly source: SourceDocument;
    /** Actions that changed nothing. */
    readonly diagnostics: readonly Diagnostic[];
    /** Where a place of the changed document was written: in the document or in one of the overlays. */
    originOf(pointer: string): Origin;
}
/**
 * Applies overlays in order, each action to the result of the one before (Overlay Specification 1.0 section 4.4.1, merging as 1.1
 * section 4.4.3 says). Throws a DocumentError with the problems of the first overlay that has any.
 */
export declare function applyOverlays(root: SourceDocument, overlays: readonly SourceDocument[]): OverlaidDocument;
