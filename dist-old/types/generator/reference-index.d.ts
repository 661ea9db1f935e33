/** A reference that leads out of the document. */
export interface ExternalReference {
    readonly ref: string;
    /** JSON Pointer of the text itself. */
    readonly pointer: string;
    /** In a discriminator's mapping, which means something without the file, too. */
    readonly isMapping?: true;
}
/** Answers about identifiers in one document. */
export interface ReferenceIndex {
    readonly external: readonly ExternalReference[];
    /** JSON Pointer of the schema resource (JSON Schema 2020-12 section 4.3.5) that a place belongs to, `''` for the document itself. */
    resourceOf(pointer: string): string;
    /** JSON Pointers that a reference at `pointer` may mean, best first. */
    candidates(ref: string, pointer: string): readonly string[];
}
/**
 * Indexes a document. `uri` is where it came from; `$self` (OpenAPI 3.2 section 4.1.2.2.1), resolved against it, is its
 * base URI.
 */
export declare function indexReferences(root: unknown, uri: string): ReferenceIndex;
/** References of a document that begin with `#`. */
export declare function internalReferences(root: unknown, uri: string): readonly ExternalReference[];
/** The base URI of a document's references. */
export declare function baseUri(root: unknown, uri: string): string;
/** RFC 3986 section 5.2, without the fragment; what cannot be resolved stays as it is. */
export declare function resolveUri(reference: string, base: string): string;
