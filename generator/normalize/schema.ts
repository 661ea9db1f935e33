// A Schema Object of any dialect into one of OpenAPI 3.1 (JSON Schema 2020-12): keyword by keyword, in document order.

import { escapeSegment } from '../json-pointer.js';
import type { Schema } from '../model/types.js';
import { expectText, isRaw, type Raw, setOwn, wrongType } from './expect.js';
import { applyNullable } from './nullable.js';
import { at, finished, noteAllOf, type Reading, type SchemaDraft } from './reading.js';
import { checkLiterals, checkNullable, checkPattern } from './schema-checks.js';
import { convertDiscriminator } from './discriminator.js';
import { convertSchemaReference } from './schema-reference.js';
import { convertType } from './schema-type.js';

type KeywordKind = 'schema' | 'list' | 'map' | 'text' | 'number' | 'special' | 'dropped';

/** Kinds of the keywords that are not copied as they stand. */
const kinds = new Map<string, KeywordKind>([
  ...of('schema', ['not', 'if', 'then', 'else', 'contains', 'propertyNames', 'contentSchema']),
  ...of('schema', ['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems']),
  ...of('list', ['allOf', 'oneOf', 'anyOf', 'prefixItems']),
  ...of('map', ['properties', 'patternProperties', 'dependentSchemas']),
  ...of('text', ['title', 'description', 'format', 'contentMediaType', 'contentEncoding']),
  ...of('number', ['minimum', 'maximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems']),
  ...of('special', ['type', 'items', 'required', 'enum', 'pattern', 'discriminator']),
  ...of('special', ['exclusiveMinimum', 'exclusiveMaximum', '$ref', '$dynamicRef', '$recursiveRef']),
  // Definitions inside a schema become components where something refers to them.
  ...of('dropped', ['nullable', 'x-nullable', '$defs', 'definitions', '$id', '$anchor', '$schema', '$comment']),
  ...of('dropped', ['$dynamicAnchor', '$recursiveAnchor', '$vocabulary', 'id', 'additionalItems']),
]);

function of(kind: KeywordKind, keywords: readonly string[]): [string, KeywordKind][] {
  return keywords.map((keyword) => [keyword, kind]);
}

/** Converts one schema and everything below it. `value` is not changed; literals are shared with it. */
export function convertSchema(value: unknown, pointer: string, reading: Reading): Schema {
  if (typeof value === 'boolean') return value;
  if (!isRaw(value)) {
    wrongType(value, at(pointer, reading), 'schema object or boolean');
    return true;
  }
  const ref = value['$ref'] ?? value['$dynamicRef'] ?? value['$recursiveRef'];
  if (typeof ref === 'string') return convertSchemaReference(value, ref, { pointer, reading, convertKeywords });
  return finished(convertKeywords(value, pointer, reading));
}

/** The keywords of a schema that is no reference. */
function convertKeywords(value: Raw, pointer: string, reading: Reading): SchemaDraft {
  const draft: SchemaDraft = {};
  for (const key in value) {
    const kind = kinds.get(key);
    if (kind === undefined) setOwn(draft, key, value[key]);
    else if (kind !== 'dropped') convertKeyword(draft, key, { kind, value, pointer, reading });
  }
  checkLiterals(draft, pointer, reading);
  if (value['nullable'] !== undefined) checkNullable(pointer, reading);
  const result = applyNullable(draft, value);
  // An author's own `anyOf` has noted its members already; only the wrapper's member is new.
  return result['allOf'] !== undefined || draft['allOf'] !== undefined ? noteAllOf(result, pointer, reading) : result;
}

interface KeywordPlace {
  readonly kind: KeywordKind;
  readonly value: Raw;
  readonly pointer: string;
  readonly reading: Reading;
}

function convertKeyword(draft: SchemaDraft, key: string, { kind, value, pointer, reading }: KeywordPlace): void {
  const member = value[key];
  const place = `${pointer}/${key}`;
  switch (kind) {
    case 'schema':
      draft[key] = convertSchema(member, place, reading);
      return;
    case 'list':
      setList(draft, key, convertList(member, place, reading));
      return;
    case 'map':
      draft[key] = convertMap(member, place, reading);
      return;
    case 'text':
      setDefined(draft, key, expectText(member, at(place, reading)));
      return;
    case 'number':
      if (typeof member === 'number' || typeof member === 'bigint') draft[key] = Number(member);
      else reportNumber(member, place, reading);
      return;
    default:
      convertSpecial(draft, key, { kind, value, pointer, reading });
  }
}

function convertSpecial(draft: SchemaDraft, key: string, { value, pointer, reading }: KeywordPlace): void {
  const member = value[key];
  const place = `${pointer}/${key}`;
  switch (key) {
    case 'type':
      Object.assign(draft, convertType(member, place, reading));
      return;
    case 'items':
      if (Array.isArray(member)) setList(draft, 'prefixItems', convertList(member, place, reading));
      else draft['items'] = convertSchema(member, place, reading);
      return;
    case 'required':
      setDefined(draft, key, convertRequired(member, place, reading));
      return;
    case 'enum':
      if (Array.isArray(member)) draft[key] = member;
      else wrongType(member, at(place, reading), 'array');
      return;
    case 'pattern':
      setDefined(draft, key, checkPattern(member, place, reading));
      return;
    case '$ref':
    case '$dynamicRef':
    case '$recursiveRef':
      // As a text it would have been read as a reference.
      wrongType(member, at(place, reading), 'string');
      return;
    case 'discriminator':
      setDefined(draft, key, convertDiscriminator(member, place, reading));
      return;
    default:
      convertExclusive(draft, key, value);
  }
}

/** `exclusiveMinimum: true` beside `minimum` (3.0) is the limit itself in 3.1. */
function convertExclusive(draft: SchemaDraft, key: string, value: Raw): void {
  const limit = key === 'exclusiveMinimum' ? 'minimum' : 'maximum';
  const member = value[key];
  if (typeof member === 'number' || typeof member === 'bigint') draft[key] = Number(member);
  else if (member === true && value[limit] !== undefined) draft[key] = Number(value[limit]);
}

function setDefined(draft: SchemaDraft, key: string, value: unknown): void {
  if (value !== undefined) draft[key] = value;
}

/** An empty `allOf` or `oneOf` says nothing. */
function setList(draft: SchemaDraft, key: string, list: readonly Schema[]): void {
  if (list.length > 0) draft[key] = list;
}

function convertList(value: unknown, pointer: string, reading: Reading): readonly Schema[] {
  if (Array.isArray(value)) return value.map((item, index) => convertSchema(item, `${pointer}/${index}`, reading));
  wrongType(value, at(pointer, reading), 'array');
  return [];
}

function convertMap(value: unknown, pointer: string, reading: Reading): Record<string, Schema> {
  const map: Record<string, Schema> = {};
  if (!isRaw(value)) {
    if (value !== null) wrongType(value, at(pointer, reading), 'object');
    return map;
  }
  for (const key in value) {
    setOwn(map, key, convertSchema(value[key], `${pointer}/${escapeSegment(key)}`, reading));
  }
  return map;
}

function convertRequired(value: unknown, pointer: string, reading: Reading): readonly string[] | undefined {
  if (Array.isArray(value)) return value.filter((name): name is string => typeof name === 'string');
  if (typeof value !== 'boolean') {
    if (value !== null) wrongType(value, at(pointer, reading), 'array');
    return undefined;
  }
  const message = 'expected array of property names, found boolean';
  const hint = 'list the property in "required" of the object that has it';
  reading.report.repair({ code: 'boolean-required', pointer, message, hint });
  return undefined;
}

function reportNumber(value: unknown, pointer: string, reading: Reading): void {
  if (value === null) return;
  const message = `expected number, found ${Array.isArray(value) ? 'array' : typeof value}`;
  reading.report.repair({ code: 'not-a-number', pointer, message, hint: 'write the number without quotes' });
}
