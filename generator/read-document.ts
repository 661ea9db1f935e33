// From a file, URL or stream to one normalized document: load, bundle, normalize, and positions for what was found.

import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Diagnostic, DocumentError } from './diagnostics.js';
import { bundle } from './bundle/bundle.js';
import type { LoadSource } from './bundle/source-set.js';
import { load } from './load/load.js';
import type { NormalDocument } from './normalize/document.js';
import { normalize } from './normalize/normalize.js';
import type { Remark } from './normalize/report.js';
import { loadNamed, type Overlaid, overlayDocument } from './overlay-document.js';
import { placeRemarks, type RemarkOrigin } from './place-remarks.js';
import type { LoadOptions, SourceDocument } from './source-document.js';

/** How a document is read. */
export interface ReadOptions extends LoadOptions {
  /** Repairs are errors. */
  readonly strict?: boolean;
  /** Folders and origins outside the document's own that references may lead to. */
  readonly allowRefs?: readonly string[];
  /** Overlay documents, paths or URLs, that are applied in order before anything else is looked at. */
  readonly overlays?: readonly string[];
}

/** A file that went into the result; the list is what a cache compares. */
export interface ReadFile {
  readonly name: string;
  readonly uri: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A document that is ready for `model`. */
export interface ReadDocument {
  /** The root document as the user named it. */
  readonly name: string;
  readonly document: NormalDocument;
  /** The version it was written in: `2.0`, `3.0.3`, … */
  readonly openapi: string;
  /** Warnings, by file and position. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those of them that are about the document itself, before they had a position. */
  readonly remarks: readonly Remark[];
  /** Whether the order of schemas had a say in what was made of them. */
  readonly isOrdered: boolean;
  /** The root document first. */
  readonly files: readonly ReadFile[];
  /** Gives remarks of later stages, whose pointers are those of `document`, their file and position. */
  place(remarks: readonly Remark[]): readonly Diagnostic[];
}

/** A document whose text is parsed, and nothing more. */
export interface LoadedDocument {
  readonly root: SourceDocument;
  readonly overlaid: Overlaid;
}

/** Reads a document. Throws {@link DocumentError} with every error, by position. */
export async function readDocument(source: string, options: ReadOptions = {}): Promise<ReadDocument> {
  return readLoaded(await loadDocument(source, options), options);
}

/** The first half of {@link readDocument}. */
export async function loadDocument(source: string, options: ReadOptions): Promise<LoadedDocument> {
  const root = await load(source, { ...options, namedOrigins: originsOf(options) });
  return { root, overlaid: await overlayDocument(root, options) };
}

/** The second half of {@link readDocument}. */
export async function readLoaded({ root, overlaid }: LoadedDocument, options: ReadOptions): Promise<ReadDocument> {
  const bundled = await bundle(overlaid.source, {
    allowRefs: options.allowRefs ?? [],
    load: neighbourLoader(root, options),
  });
  const originOf = (pointer: string): RemarkOrigin => {
    const origin = bundled.originOf(pointer);
    return origin.source === overlaid.source ? overlaid.originOf(origin.pointer) : origin;
  };
  const { document, openapi, remarks, isOrdered } = normalize(bundled.value, bundled.index, {
    strict: options.strict ?? false,
  });
  const diagnostics = [...overlaid.diagnostics, ...placeRemarks(remarks, root, originOf)];
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || document === null) throw new DocumentError(errors);
  return {
    name: root.name,
    document,
    openapi,
    diagnostics,
    remarks,
    isOrdered,
    files: [...bundled.sources, ...overlaid.overlays].map(fileOf),
    place: (later) => placeRemarks(later, root, originOf),
  };
}

/** Origins among what the user allowed. */
function originsOf({ allowRefs = [] }: ReadOptions): readonly string[] {
  return allowRefs
    .filter((entry) => /^https?:/i.test(entry) && URL.canParse(entry))
    .map((entry) => new URL(entry).origin);
}

/** Bytes of one file that a reference brings in, where the user says nothing. */
const maxNeighbourBytes = 10 * 1024 * 1024;

/** Loads files that the document refers to: smaller ones, and with the extra headers only at the document's own origin. */
function neighbourLoader(root: SourceDocument, options: ReadOptions): LoadSource {
  const maxBytes = options.limits?.maxBytes ?? maxNeighbourBytes;
  const namedOrigins = originsOf(options);
  const headersOf = (uri: string): Readonly<Record<string, string>> =>
    /^https?:/.test(root.uri) && new URL(uri).origin === new URL(root.uri).origin ? (options.headers ?? {}) : {};
  return (uri, allowsOrigin) =>
    loadNamed(uri, neighbourName(root, uri), {
      limits: { ...options.limits, maxBytes },
      headers: headersOf(uri),
      allowsOrigin,
      namedOrigins,
    });
}

/** As the user would name it: beside the name that was given for the root document; a URL without its query. */
function neighbourName(root: SourceDocument, uri: string): string {
  if (!uri.startsWith('file:')) return uri.replace(/[?#].*$/, '');
  if (!root.uri.startsWith('file:') || root.name.startsWith('file:')) return uri;
  const path = relative(dirname(fileURLToPath(root.uri)), fileURLToPath(uri));
  return join(dirname(root.name), path).replaceAll('\\', '/');
}

function fileOf({ name, uri, sha256 }: SourceDocument): ReadFile {
  return { name, uri, sha256 };
}
