import type { BodyWriter, Encodings } from './operation.js';
/** JSON (RFC 8259); a `bigint` is written with all its digits. */
export declare const jsonBody: BodyWriter;
/** Text and XML: strings as they are, other values as {@link plainText} prints them. */
export declare const textBody: BodyWriter;
/** Bytes. A Blob loses its own media type, since the operation says what is sent. A stream is sent once, without retries. */
export declare const binaryBody: BodyWriter;
/** One JSON text per line, or per record of RFC 7464 in `application/json-seq`. Strings and bytes pass as they are. */
export declare const jsonLinesBody: BodyWriter;
/** `application/x-www-form-urlencoded`; see {@link urlencodedText}. */
export declare const urlencodedBody: BodyWriter;
/**
 * Properties as `name=value` pairs joined by `&`, everything but unreserved characters percent-encoded. A property
 * without an `encoding` is repeated for an array and gets brackets for what is deeper (`address[city]=x`), as servers
 * that take nested forms expect; OpenAPI section 4.8.15 leaves that case open.
 */
export declare function urlencodedText(value: unknown, encoding?: Encodings): string;
/** The decoded `[name, value]` pairs of {@link urlencodedText}, in order. */
export declare function pairs(value: unknown, encoding?: Encodings): readonly (readonly [name: string, value: string])[];
