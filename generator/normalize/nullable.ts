// `nullable` (OpenAPI 3.0 section 4.7.24.1) as the type `null` of JSON Schema.

import { isRaw, type Raw } from './expect.js';
import type { SchemaDraft } from './reading.js';

const nullSchema: Raw = { type: 'null' };

/** Keywords that describe a value and do not restrict it: they stay outside when a schema is wrapped. */
export const annotationKeys: ReadonlySet<string> = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'readOnly',
  'writeOnly',
  'deprecated',
  'externalDocs',
  'xml',
  'summary',
]);

/** Whether a keyword is an annotation or a vendor extension. */
export function isAnnotation(key: string): boolean {
  return annotationKeys.has(key) || key.startsWith('x-');
}

/** Whether the source of a schema says that null is allowed. `x-nullable` is what 2.0 documents write. */
export function saysNullable(source: Raw): boolean {
  return source['nullable'] === true || source['x-nullable'] === true;
}

/** The draft, with null among what it allows where its source says so. */
export function applyNullable(draft: SchemaDraft, source: Raw): SchemaDraft {
  if (!saysNullable(source)) return draft;
  if (draft['allOf'] !== undefined) return wrapNullable(draft);
  for (const key of ['oneOf', 'anyOf']) {
    const members = draft[key];
    if (Array.isArray(members)) return { ...typeWithNull(draft), [key]: withNullMember(members) };
  }
  return { ...typeWithNull(draft), ...enumWithNull(draft) };
}

/** `anyOf: [schema, null]` with the annotations outside. */
export function wrapNullable(draft: SchemaDraft): SchemaDraft {
  const outer: SchemaDraft = {};
  const inner: SchemaDraft = {};
  for (const [key, value] of Object.entries(draft)) (isAnnotation(key) ? outer : inner)[key] = value;
  return { ...outer, anyOf: [inner, nullSchema] };
}

function withNullMember(members: readonly unknown[]): readonly unknown[] {
  const has = members.some((member) => isRaw(member) && (member['type'] === 'null' || allowsNull(member['type'])));
  return has ? members : [...members, nullSchema];
}

function allowsNull(type: unknown): boolean {
  return Array.isArray(type) && type.includes('null');
}

/** A schema without `type` allows null already, unless its other keywords tell what it is. */
function typeWithNull(draft: SchemaDraft): SchemaDraft {
  const type = draft['type'] ?? impliedType(draft);
  if (type === undefined || type === 'null' || allowsNull(type)) return draft;
  return { ...draft, type: Array.isArray(type) ? [...type, 'null'] : [type, 'null'] };
}

function impliedType(draft: SchemaDraft): string | undefined {
  if (draft['properties'] !== undefined || draft['additionalProperties'] !== undefined) return 'object';
  return draft['items'] === undefined ? undefined : 'array';
}

/** Authors who write `nullable` beside `enum` mean that null is allowed, though 3.0.3 reads it otherwise. */
function enumWithNull(draft: SchemaDraft): SchemaDraft {
  const values = draft['enum'];
  return Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {};
}
