import { type Raw } from './raw.js';
import type { Content, ContentKind, NamedExample, Schema } from './types.js';
/**
 * The entries of a `content` map, in document order (OpenAPI section 4.8.13). A key that is no media type (`examples`,
 * `undefined`) is taken for JSON where it stands alone, and for a slip beside media types.
 */
export declare function contents(value: unknown, pointer: string, direction: 'request' | 'response'): readonly Content[];
/** The schema of what a caller gives as the body, of one line where it is lines; `null` where that is text or bytes. */
export declare function inputSchema({ kind, schema, itemSchema }: Content): Schema | null;
/** How a body of this media type is written and read (RFC 9110 section 8.3; suffixes by RFC 6839). */
export declare function contentKind(contentType: string, schema?: Schema | null): ContentKind;
export declare function schemaOrNull(value: unknown): Schema | null;
/** `example` first, under the name `''`, then `examples` by name; `externalValue` is never fetched. */
export declare function namedExamples(entry: Raw): readonly NamedExample[];
