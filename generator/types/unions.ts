// How `allOf`, `oneOf` and `anyOf` stand beside a schema's other keywords: all hold at once (JSON Schema 2020-12, section 10.2).

import type { Schema, SchemaObject } from '../model/types.js';

/** Prepared members; `unions` are `oneOf` and `anyOf`, which mean the same to a type. */
export interface Parts {
  readonly allOf: readonly Schema[];
  readonly unions: readonly (readonly Schema[])[];
}

/**
 * The schema of `core` and its parts. A union of which a member says nothing about types (`{ required: ['a'] }`) says
 * nothing itself; any other is intersected with the core, and takes the place of a bare `type`.
 */
export function withParts(given: SchemaObject, { allOf: all, unions }: Parts): SchemaObject {
  const telling = unions.filter((members) => members.length > 0 && members.every(saysType));
  const { core, allOf } = withRequired(given, all);
  const parts = [...allOf, ...telling.map((members) => ({ oneOf: members.map((member) => inherit(member, core)) }))];
  if (parts.length === 0) return core;
  if (telling.length === 0 || !isBare(core)) return { ...core, allOf: parts };
  const { type, ...rest } = core;
  const whole = { ...rest, allOf: parts };
  return typesOf(type).includes('null') && !parts.some(allowsNull) ? { oneOf: [whole, { type: 'null' }] } : whole;
}

/** What a part requires it requires of the whole; a part that says no more (`type: object` aside) has done its work. */
function withRequired(core: SchemaObject, allOf: readonly Schema[]): { core: SchemaObject; allOf: readonly Schema[] } {
  const telling = allOf.filter((part) => saysType(part) && !isEmptyObject(part));
  if (telling.length === 0 && !saysType(core)) return { core, allOf };
  const asked = [core, ...allOf].flatMap((part) => (typeof part === 'object' ? (part.required ?? []) : []));
  return { core: asked.length === 0 ? core : { ...core, required: [...new Set(asked)] }, allOf: telling };
}

function isEmptyObject(part: Schema): boolean {
  return typeof part === 'object' && part.type === 'object' && !saysMore(part);
}

/** Keywords other than `type` and `additionalProperties` that a type is made of. */
const typeKeywords = '$ref enum const properties patternProperties items prefixItems allOf oneOf anyOf'.split(' ');

function saysType(member: Schema): boolean {
  if (typeof member === 'boolean') return !member;
  return member.type !== undefined || saysMore(member);
}

function saysMore(member: SchemaObject): boolean {
  return typeKeywords.some((keyword) => keyword in member) || Boolean(member.additionalProperties);
}

/** Whether `type` is all that a schema says: the members of its unions say it again, and more exactly. */
function isBare(core: SchemaObject): boolean {
  return !typesOf(core.type).includes('array') && !saysMore(core);
}

function typesOf(type: SchemaObject['type']): readonly string[] {
  return typeof type === 'string' ? [type] : (type ?? []);
}

function allowsNull(schema: Schema): boolean {
  if (typeof schema === 'boolean') return schema;
  return (
    schema.$ref !== undefined ||
    schema.const === null ||
    typesOf(schema.type).includes('null') ||
    schema.enum?.includes(null) === true ||
    [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some(allowsNull)
  );
}

/** What the core requires is required of an inline member's own properties, too. */
function inherit(member: Schema, core: SchemaObject): Schema {
  if (typeof member === 'boolean' || member.properties === undefined || core.required === undefined) return member;
  return { ...member, required: [...new Set([...(member.required ?? []), ...core.required])] };
}
