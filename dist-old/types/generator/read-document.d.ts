import { type Diagnostic } from './diagnostics.js';
import type { NormalDocument } from './normalize/document.js';
import type { Remark } from './normalize/report.js';
import { type Overlaid } from './overlay-document.js';
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
export declare function readDocument(source: string, options?: ReadOptions): Promise<ReadDocument>;
/** The first half of {@link readDocument}. */
export declare function loadDocument(source: string, options: ReadOptions): Promise<LoadedDocument>;
/** The second half of {@link readDocument}. */
export declare function readLoaded({ root, overlaid }: LoadedDocument, options: ReadOptions): Promise<ReadDocument>;
