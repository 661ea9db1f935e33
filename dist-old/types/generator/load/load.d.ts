import { type LoadOptions, type SourceDocument } from '../source-document.js';
/**
 * Loads one document. `source` is a path, an `http:`, `https:` or `file:` URL, or `-` for standard input.
 * Throws {@link DocumentError}: exit `io` where it cannot be read, `document` where its text is wrong.
 */
export declare function load(source: string, options?: LoadOptions): Promise<SourceDocument>;
/** A URL as it may be shown: credentials and query can hold secrets. */
export declare function displayUrl(uri: string): string;
