// Request bodies out of values: one pure function per kind of media type, so that an operation brings only its own.

import { InputError } from './errors.js';
import { jsonText } from './json-text.js';
import type { BodyWriter, EncodingData, Encodings } from './operation.js';
import { deepObject, encodeComponent, formExplode, isFlat, json, plainText } from './styles.js';

/** JSON (RFC 8259); a `bigint` is written with all its digits. */
export const jsonBody: BodyWriter = (value) => jsonText(value);

/** Text and XML: strings as they are, other values as {@link plainText} prints them. */
export const textBody: BodyWriter = (value) => (isBinary(value) ? value : plainText(value));

/** Bytes. A Blob loses its own media type, since the operation says what is sent. A stream is sent once, without retries. */
export const binaryBody: BodyWriter = (value) => {
  if (value instanceof Blob) return value.slice();
  if (typeof value === 'string' || isBinary(value)) return value;
  throw new InputError('the body has to be a Blob, bytes, a stream or a string');
};

/** One JSON text per line, or per record of RFC 7464 in `application/json-seq`. Strings and bytes pass as they are. */
export const jsonLinesBody: BodyWriter = (value, contentType) => {
  if (typeof value === 'string' || isBinary(value)) return value;
  const record = contentType.includes('json-seq') ? '\u001e' : '';
  return [...(value as Iterable<unknown>)].map((item) => `${record}${jsonText(item)}\n`).join('');
};

/** `application/x-www-form-urlencoded`; see {@link urlencodedText}. */
export const urlencodedBody: BodyWriter = (value, _contentType, encoding) => urlencodedText(value, encoding);

/**
 * Properties as `name=value` pairs joined by `&`, everything but unreserved characters percent-encoded. A property
 * without an `encoding` is repeated for an array and gets brackets for what is deeper (`address[city]=x`), as servers
 * that take nested forms expect; OpenAPI section 4.8.15 leaves that case open.
 */
export function urlencodedText(value: unknown, encoding: Encodings = {}): string {
  return Object.entries(value ?? {})
    .filter(([, member]) => member !== undefined && member !== null)
    .map(([name, member]) => propertyText(name, member, encoding[name]))
    .filter(Boolean)
    .join('&');
}

/** The decoded `[name, value]` pairs of {@link urlencodedText}, in order. */
export function pairs(value: unknown, encoding: Encodings = {}): readonly (readonly [name: string, value: string])[] {
  const texts = urlencodedText(value, encoding).split('&').filter(Boolean);
  return texts.map((text) => {
    const [name = '', ...rest] = text.split('=');
    return [decodeURIComponent(name), decodeURIComponent(rest.join('='))];
  });
}

function propertyText(name: string, member: unknown, encoding: EncodingData = {}): string {
  const fallback = /json/.test(encoding.contentType ?? '') ? json : isFlat(member) ? formExplode : deepObject;
  return (encoding.style ?? fallback)(name, member, encoding.encode ?? encodeComponent);
}

function isBinary(value: unknown): value is Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream {
  return (
    value instanceof Blob ||
    value instanceof ReadableStream ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value)
  );
}
