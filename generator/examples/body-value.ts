// The value of a body: the named example, else the schema's, with the user's values on top.

import { isBinary } from '../model/content.js';
import type { Content, JsonValue, NamedExample, Schema } from '../model/types.js';
import { isObject, jsonText } from './json-text.js';
import type { Values } from './values/synthesize.js';
import { isFile } from '../model/example.js';
import { fileName } from './values/files.js';
import { valueType } from './values/schema-type.js';
import { xmlText } from './xml-text.js';

export interface BodySource {
  readonly content: Content;
  /** `null` for one made of the schema. */
  readonly example: NamedExample | null;
  /** The user's body, `undefined` for none. */
  readonly given: JsonValue | undefined;
  readonly values: Values;
}

/** The value that the typed function takes as `body`. */
export function bodyValue(source: BodySource): JsonValue {
  const { given } = source;
  // Where there is nothing to merge into, the document's value is not even made.
  if (given !== undefined && !isObject(given)) return given;
  const shown = documentBody(source);
  if (given === undefined) return shown;
  return isObject(shown) && !isFile(given) && !isFile(shown) ? { ...shown, ...given } : given;
}

/** Whether the author's example has the shape of its schema; other media types than these take any text. */
export function isUsable({ content, example, values }: Omit<BodySource, 'given'>): boolean {
  if (example === null || content.schema === null || !isStructured(content)) return true;
  return values.complete(example.value, content.schema) !== undefined;
}

function isStructured({ kind }: Content): boolean {
  return kind === 'json' || kind === 'urlencoded' || kind === 'multipart';
}

function documentBody(source: BodySource): JsonValue {
  const { content } = source;
  switch (content.kind) {
    case 'json':
      return structuredValue(source, content.schema) ?? {};
    case 'urlencoded':
      return members(structuredValue(source, content.schema));
    case 'multipart':
      return multipartValue(source);
    case 'json-lines':
      return lines(source);
    case 'text':
    case 'event-stream':
      return textValue(source);
    case 'xml':
      return source.example === null ? xmlText(content.schema, source.values) : asText(source.example.value);
    case 'binary':
      return { $file: fileName('file', content.contentType) };
  }
}

function structuredValue({ example, values }: BodySource, schema: Schema | null): JsonValue | undefined {
  if (schema === null) return example?.value;
  const completed = example === null ? undefined : values.complete(example.value, schema);
  if (completed !== undefined) return completed;
  // A body without any hint is an object far more often than a string.
  const { schema: keywords, choices } = values.viewOf(schema);
  const isOpen = choices.length === 0 && valueType(keywords) === 'any' && keywords.enum === undefined;
  const isShown = keywords.example !== undefined || keywords.examples !== undefined || keywords.default !== undefined;
  return isOpen && !isShown && keywords.const === undefined ? {} : values.make(schema);
}

function members(value: JsonValue | undefined): JsonValue {
  return isObject(value) ? value : {};
}

/** Files are what multipart is for: binary members are always shown. */
function multipartValue(source: BodySource): JsonValue {
  const { content, values } = source;
  if (content.schema === null) return members(source.example?.value);
  const { properties = {} } = values.viewOf(content.schema).schema;
  const files = Object.keys(properties).filter((name) => fileOf(name, source) !== undefined);
  const schema = files.length === 0 ? content.schema : { allOf: [content.schema, { required: files }] };
  const shown = members(structuredValue(source, schema));
  const entries = Object.entries(shown as Readonly<Record<string, JsonValue>>).map(([name, value]) => [
    name,
    fileOf(name, source) ?? value,
  ]);
  return Object.fromEntries(entries);
}

/** The file, or list of one file, that a binary property holds; `undefined` for other properties. */
function fileOf(name: string, { content, values }: BodySource): JsonValue | undefined {
  if (content.schema === null) return undefined;
  const { properties = {} } = values.viewOf(content.schema).schema;
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (property === undefined) return undefined;
  const { schema } = values.viewOf(property);
  const declared = Object.hasOwn(content.encoding, name) ? content.encoding[name]?.contentType : null;
  if (isBinary(schema)) return { $file: fileName(name, declared ?? schema.contentMediaType ?? null) };
  if (valueType(schema) !== 'array' || schema.items === undefined) return undefined;
  return isBinary(values.viewOf(schema.items).schema) ? [{ $file: fileName(name, declared ?? null) }] : undefined;
}

function lines(source: BodySource): JsonValue {
  const { content, example, values } = source;
  const { schema } = values.viewOf(content.schema ?? true);
  // Lines that the document calls one text, or bytes: the caller has them ready.
  if (content.itemSchema === null && isBinary(schema)) return { $file: fileName('file', content.contentType) };
  if (content.itemSchema === null && valueType(schema) === 'string') return textValue(source);
  if (Array.isArray(example?.value)) return example.value;
  if (content.itemSchema !== null) return [values.make(content.itemSchema) ?? {}];
  const whole = structuredValue({ ...source, example: null }, content.schema) ?? {};
  return Array.isArray(whole) ? whole : [whole];
}

function textValue({ content, example, values }: BodySource): JsonValue {
  if (example !== null) return asText(example.value);
  const made = content.schema === null ? undefined : values.make(content.schema);
  return made === undefined ? 'string' : asText(made);
}

/** Authors show the data of a YAML or text body as data: its JSON is text, and YAML too. */
function asText(value: JsonValue): string {
  return typeof value === 'string' ? value : jsonText(value);
}
