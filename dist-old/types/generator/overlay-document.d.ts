import type { OverlaidDocument } from './overlays/apply-overlays.js';
import type { LoadOptions, SourceDocument } from './source-document.js';
/** A document with its overlays applied, and these. */
export interface Overlaid extends OverlaidDocument {
    readonly overlays: readonly SourceDocument[];
}
/** Paths and URLs of overlays, with the limits of a load. */
export interface OverlayOptions extends Pick<LoadOptions, 'limits'> {
    readonly overlays?: readonly string[];
}
/** Applies them in order; the machinery for that is loaded where there are any. Throws a DocumentError that names the overlay. */
export declare function overlayDocument(root: SourceDocument, options: OverlayOptions): Promise<Overlaid>;
/** Loads a file that is not the document itself, under a name for messages. */
export declare function loadNamed(uri: string, name: string, options: LoadOptions): Promise<SourceDocument>;
