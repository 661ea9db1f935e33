// A body's value as the wire carries it, written by the same functions as the client's.

import { type ExampleBody, type ExamplePart, isFile } from '../model/example.js';
import type { Content, Encoding, JsonValue } from '../model/types.js';
import { isList, isObject, jsonText } from './json-text.js';
import { plainText, styledPairs, urlencoded } from './wire.js';

/** `undefined` members and `null` ones of urlencoded and multipart bodies are not sent. */
export function writeBody(content: Content, value: JsonValue): ExampleBody {
  const { contentType } = content;
  if (isFile(value)) return { kind: 'file', contentType, file: value.$file };
  switch (content.kind) {
    case 'json':
      return { kind: 'json', contentType, text: jsonText(value), value };
    case 'urlencoded':
      return urlencodedBody(content, value);
    case 'multipart':
      return { kind: 'multipart', contentType, parts: parts(content, value) };
    case 'json-lines':
      return { kind: 'text', contentType, text: linesText(contentType, value) };
    case 'text':
    case 'xml':
    case 'event-stream':
    case 'binary':
      return { kind: 'text', contentType, text: printed(value) };
  }
}

function urlencodedBody({ contentType, encoding }: Content, value: JsonValue): ExampleBody {
  const { text, pairs } = urlencoded(value, encoding);
  return { kind: 'urlencoded', contentType, text, fields: pairs.map(([name, field]) => ({ name, value: field })) };
}

/** Each record of `application/json-seq` starts with a mark (RFC 7464). */
function linesText(contentType: string, value: JsonValue): string {
  const mark = contentType.includes('json-seq') ? '\u001e' : '';
  return isList(value) ? value.map((item) => `${mark}${jsonText(item)}\n`).join('') : printed(value);
}

function parts({ encoding }: Content, value: JsonValue): readonly ExamplePart[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]): readonly ExamplePart[] => {
    const declared = Object.hasOwn(encoding, name) ? encoding[name] : undefined;
    if (member === null) return [];
    if (declared && declared.style !== null) return styledParts(name, member, declared);
    return (isList(member) ? member : [member]).map((item) => part(name, item, declared));
  });
}

function styledParts(name: string, member: JsonValue, encoding: Encoding): readonly ExamplePart[] {
  return styledPairs(name, member, encoding).map(([key, text]) => ({
    kind: 'text',
    name: key,
    contentType: null,
    text,
  }));
}

/** The default media types of OpenAPI section 4.8.15.1. */
function part(name: string, item: JsonValue, encoding: Encoding | undefined): ExamplePart {
  const types = (encoding?.contentType ?? '').split(',').map((type) => type.trim());
  const declared = types.find((type) => type !== '' && !type.includes('*')) ?? null;
  if (isFile(item))
    return { kind: 'file', name, contentType: declared ?? 'application/octet-stream', file: item.$file };
  if (typeof item !== 'object' || item === null)
    return { kind: 'text', name, contentType: declared, text: printed(item) };
  return { kind: 'text', name, contentType: declared ?? 'application/json', text: jsonText(item) };
}

function printed(value: JsonValue): string {
  return typeof value === 'object' && value !== null ? jsonText(value) : plainText(value);
}
