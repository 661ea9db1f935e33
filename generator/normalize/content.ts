// `content` maps, Media Type Objects and Header Objects (OpenAPI sections 4.8.14, 4.8.15, 4.8.21).

import { escapeSegment } from '../json-pointer.js';
import { own, type Raw, setOwn, shown } from './expect.js';
import { type Reading } from './reading.js';
import { readMap, readObject } from './reference-object.js';
import { convertSchema } from './schema.js';

const mediaType = /^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(;.*)?$/;

/** A `content` map with its schemas converted. */
export function readContent(value: unknown, pointer: string, reading: Reading): Record<string, Raw> {
  return readMap(value, { pointer, reading }, (member, key) => {
    const place = `${pointer}/${escapeSegment(key)}`;
    if (!mediaType.test(key)) reportKey(key, place, reading);
    return readObject(member ?? {}, { pointer: place, reading, kind: 'media type' }, readMediaType);
  });
}

function reportKey(key: string, pointer: string, reading: Reading): void {
  reading.report.repair({
    code: 'media-type-key',
    pointer,
    message: `${shown(key)} is no media type`,
    hint: 'write type/subtype, for example application/json',
  });
}

function readMediaType(value: Raw, pointer: string, reading: Reading): Raw {
  const result: Record<string, unknown> = {};
  for (const key in value) {
    const place = `${pointer}/${key}`;
    if (key === 'schema' || key === 'itemSchema') result[key] = convertSchema(value[key], place, reading);
    else if (key === 'encoding') result[key] = readEncodings(value[key], place, reading);
    else if (key === 'examples') result[key] = readExamples(value[key], place, reading);
    else setOwn(result, key, value[key]);
  }
  return result;
}

function readEncodings(value: unknown, pointer: string, reading: Reading): Record<string, Raw> {
  return readMap(value, { pointer, reading }, (member, key) => {
    const place = `${pointer}/${escapeSegment(key)}`;
    return readObject(member, { pointer: place, reading, kind: 'encoding' }, (encoding) => {
      if (own(encoding, 'headers') === undefined) return encoding;
      return { ...encoding, headers: readHeaders(encoding['headers'], `${place}/headers`, reading) };
    });
  });
}

/** Example Objects by name; an array, which only schemas may have, stays. */
function readExamples(value: unknown, pointer: string, reading: Reading): unknown {
  if (Array.isArray(value)) return value;
  return readMap(value, { pointer, reading }, (member, key) => {
    const place = `${pointer}/${escapeSegment(key)}`;
    // Old documents write the value where the Example Object belongs.
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return { value: member };
    return readObject(member, { pointer: place, reading, kind: 'example' }, (example) => example);
  });
}

/** Header Objects by name. */
export function readHeaders(value: unknown, pointer: string, reading: Reading): Record<string, Raw> {
  return readMap(value, { pointer, reading }, (member, key) =>
    readObject(member, { pointer: `${pointer}/${escapeSegment(key)}`, reading, kind: 'header' }, readSchemaHolder),
  );
}

/** What a parameter and a header share: a `schema` or a `content`, and examples. */
export function readSchemaHolder(value: Raw, pointer: string, reading: Reading): Raw {
  const result: Record<string, unknown> = {};
  for (const key in value) {
    const place = `${pointer}/${key}`;
    if (key === 'schema') result[key] = convertSchema(value[key], place, reading);
    else if (key === 'content') result[key] = readContent(value[key], place, reading);
    else if (key === 'examples') result[key] = readExamples(value[key], place, reading);
    else setOwn(result, key, value[key]);
  }
  return result;
}
