// The overlays that the user names, loaded and applied to a document; and how files beside a document are loaded.

import { DocumentError } from './diagnostics.js';
import { displayUrl, load } from './load/load.js';
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
export async function overlayDocument(root: SourceDocument, options: OverlayOptions): Promise<Overlaid> {
  const { overlays: names = [], limits } = options;
  if (names.length === 0)
    return { source: root, overlays: [], diagnostics: [], originOf: (pointer) => ({ source: root, pointer }) };
  const overlays = await Promise.all(
    names.map((name) => loadNamed(name, isUrl(name) ? displayUrl(name) : name, { ...(limits && { limits }) })),
  );
  const { applyOverlays } = await import('./overlays/apply-overlays.js');
  return { ...applyOverlays(root, overlays), overlays };
}

function isUrl(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** Loads a file that is not the document itself, under a name for messages. */
export async function loadNamed(uri: string, name: string, options: LoadOptions): Promise<SourceDocument> {
  try {
    return { ...(await load(uri, options)), name };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new DocumentError(
      error.diagnostics.map((diagnostic) => ({ ...diagnostic, file: name })),
      error.exit,
    );
  }
}
