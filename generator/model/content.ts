// Content Objects (media type -> schema) of requests and responses into the model.

import { parameterStyle } from './parameter-style.js';
import { isRaw, list, own, pointerToken, raw, type Raw, text } from './raw.js';
import type { Content, ContentKind, Encoding, JsonValue, NamedExample, Schema, SchemaObject } from './types.js';

/**
 * The entries of a `content` map, in document order (OpenAPI section 4.8.13). A key that is no media type (`examples`,
 * `undefined`) is taken for JSON where it stands alone, and for a slip beside media types.
 */
export function contents(value: unknown, pointer: string, direction: 'request' | 'response'): readonly Content[] {
  const entries = Object.entries(raw(value));
  const proper = entries.filter(([key]) => key.includes('/'));
  return (proper.length > 0 ? proper : entries).map(([key, entry]) =>
    content(key, raw(entry), { pointer: `${pointer}/${pointerToken(key)}`, direction }),
  );
}

function content(key: string, entry: Raw, place: { pointer: string; direction: 'request' | 'response' }): Content {
  const schema = schemaOrNull(own(entry, 'schema'));
  const contentType = place.direction === 'request' ? sendable(key, schema) : key.trim();
  const isForm = place.direction === 'request' && /^multipart\/form-data\b/i.test(contentType);
  return {
    contentType,
    kind: contentKind(contentType, schema),
    schema: isForm ? inPart(schema) : schema,
    itemSchema: schemaOrNull(own(entry, 'itemSchema')),
    encoding: encodings(own(entry, 'encoding')),
    examples: namedExamples(entry),
    pointer: place.pointer,
  };
}

/** Documents call a whole form a file, or a list of files: that is what one of its parts holds, and most servers call it `file`. */
function inPart(schema: Schema | null): Schema | null {
  if (!isRaw(schema)) return schema;
  const { type, items } = schema as SchemaObject;
  const isFiles = type === 'array' && isRaw(items) && own(items, 'type') === 'string';
  return type === 'string' || isFiles ? { type: 'object', required: ['file'], properties: { file: schema } } : schema;
}

/** The schema of what a caller gives as the body, of one line where it is lines; `null` where that is text or bytes. */
export function inputSchema({ kind, schema, itemSchema }: Content): Schema | null {
  if (kind === 'json-lines') return itemSchema ?? schema;
  return kind === 'json' || kind === 'urlencoded' || kind === 'multipart' ? schema : null;
}

/** A request needs a concrete media type; a range (`image/*`) is narrowed by what the schema says. */
function sendable(key: string, schema: Schema | null): string {
  const contentType = key.trim();
  if (!contentType.includes('*')) return contentType;
  const suffix = /^[\w.-]+\/\*(\+[\w.-]+)$/.exec(contentType)?.[1];
  if (suffix === '+json') return 'application/json';
  if (contentType.startsWith('text/')) return 'text/plain';
  return isStructured(schema) && contentType.startsWith('*') ? 'application/json' : 'application/octet-stream';
}

function isStructured(schema: Schema | null): boolean {
  if (schema === null || typeof schema === 'boolean') return false;
  const { type } = schema;
  if (type === 'string') return false;
  return (
    type !== undefined ||
    '$ref' in schema ||
    'properties' in schema ||
    'allOf' in schema ||
    'oneOf' in schema ||
    'anyOf' in schema
  );
}

const jsonLines = new Set([
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
  'application/x-jsonl',
  'application/json-lines',
  'application/jsonlines',
  'application/x-jsonlines',
  'application/json-seq',
  'application/stream+json',
  'application/x-json-stream',
]);

/** As the TypeScript runtime reads what a server sends: a media type that only contains such a word may be an archive (`…openxmlformats…`). */
const textual = /^text\/|(json|xml|yaml|javascript|graphql|urlencoded)$/;

/** How a body of this media type is written and read (RFC 9110 section 8.3; suffixes by RFC 6839). */
export function contentKind(contentType: string, schema: Schema | null = null): ContentKind {
  const essence = essenceOf(contentType);
  if (!essence.includes('/')) return 'json';
  if (jsonLines.has(essence)) return 'json-lines';
  if (essence === 'text/event-stream') return 'event-stream';
  if (essence === 'application/json' || essence === 'text/json' || essence.endsWith('+json'))
    return isBytes(schema) ? 'binary' : 'json';
  if (essence === 'application/x-www-form-urlencoded') return 'urlencoded';
  if (essence.startsWith('multipart/')) return 'multipart';
  if (essence === 'application/xml' || essence === 'text/xml' || essence.endsWith('+xml')) return 'xml';
  if (textual.test(essence)) return 'text';
  if (essence === '*/*' || essence === 'application/*') return anyKind(schema);
  return 'binary';
}

/** A media type without its parameters, in lower case (RFC 9110 section 8.3.1). */
export function essenceOf(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

/** Where only the schema says what comes. */
function anyKind(schema: Schema | null): ContentKind {
  if (isStructured(schema)) return 'json';
  return isRaw(schema) && schema['type'] === 'string' && !isBinary(schema) ? 'text' : 'binary';
}

/** A file of JSON, as exports are: its bytes are what the caller is after, or has ready. */
function isBytes(schema: Schema | null): boolean {
  return isRaw(schema) && !isStructured(schema) && isBinary(schema);
}

/** Whether a schema means raw bytes (OpenAPI 3.0 `format: binary`; 3.1 `contentMediaType` without an encoding, JSON Schema section 8). */
export function isBinary({ type, format, contentMediaType, contentEncoding }: SchemaObject): boolean {
  if (contentEncoding !== undefined) return false;
  if (format === 'binary' || type === 'file') return true;
  return contentMediaType !== undefined && !/json|^text\//.test(contentMediaType);
}

export function schemaOrNull(value: unknown): Schema | null {
  return typeof value === 'boolean' || isRaw(value) ? (value as Schema) : null;
}

function encodings(value: unknown): Readonly<Record<string, Encoding>> {
  return Object.fromEntries(Object.entries(raw(value)).map(([name, entry]) => [name, encoding(raw(entry))]));
}

function encoding(entry: Raw): Encoding {
  const hasStyle = ['style', 'explode', 'allowReserved'].some((key) => Object.hasOwn(entry, key));
  return {
    contentType: text(own(entry, 'contentType')) || null,
    style: hasStyle ? parameterStyle({ ...entry, in: 'query' }) : null,
    allowReserved: own(entry, 'allowReserved') === true,
  };
}

/** `example` first, under the name `''`, then `examples` by name; `externalValue` is never fetched. */
export function namedExamples(entry: Raw): readonly NamedExample[] {
  const single = own(entry, 'example');
  const unnamed = single === undefined ? [] : [{ name: '', summary: '', value: single as JsonValue }];
  return [...unnamed, ...manyExamples(own(entry, 'examples'))];
}

function manyExamples(value: unknown): readonly NamedExample[] {
  if (Array.isArray(value))
    return list(value).map((item, index) => ({ name: `example-${index + 1}`, summary: '', value: item as JsonValue }));
  return Object.entries(raw(value)).flatMap(([name, item]) => {
    const entry = raw(item);
    const found = own(entry, 'value') ?? own(entry, 'dataValue');
    return found === undefined ? [] : [{ name, summary: text(own(entry, 'summary')), value: found as JsonValue }];
  });
}
