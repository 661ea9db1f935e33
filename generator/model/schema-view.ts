// Looking through `$ref` and `allOf` of normalized schemas: what an object schema says of one property.

import { isRaw, list, own } from './raw.js';
import { refName } from './reach.js';
import type { Schema, SchemaObject } from './types.js';

export type Schemas = Readonly<Record<string, Schema>>;

/** The schema behind a `$ref`, `null` where it says nothing (a boolean schema, a missing component). */
export function resolveSchema(schemas: Schemas, schema: Schema | null): SchemaObject | null {
  let current: unknown = schema;
  for (let steps = 0; steps < 100; steps++) {
    if (typeof current !== 'object' || current === null) return null;
    const object = current as SchemaObject;
    if (object.$ref === undefined) return object;
    current = own(schemas, refName(object.$ref));
  }
  return null;
}

/** The definition of a property; along an `allOf` chain the last one wins, the schema's own before all. */
export function propertySchema(schemas: Schemas, schema: Schema | null, name: string): Schema | null {
  // Each part is looked at once: parts that share parts would double the work at every level.
  const seen = new Set<SchemaObject>();
  const find = (part: Schema | null): Schema | null => {
    const object = resolveSchema(schemas, part);
    if (!object || seen.has(object)) return null;
    seen.add(object);
    const direct = own(object.properties ?? {}, name);
    if (direct !== undefined) return direct as Schema;
    for (const inner of [...(object.allOf ?? [])].reverse()) {
      const found = find(inner);
      if (found !== null) return found;
    }
    return null;
  };
  return find(schema);
}

/**
 * Whether a schema, what it refers to or a part of its `allOf` has the keyword: a `$ref` of 3.0 has no siblings, so documents
 * put it into an `allOf` beside it.
 */
export function isMarked(
  schemas: Schemas,
  schema: unknown,
  keyword: 'readOnly' | 'writeOnly',
  seen = new Set<unknown>(),
): boolean {
  // Examples hold what looks like a schema, and may hold anything.
  if (!isRaw(schema) || seen.has(schema)) return false;
  const { [keyword]: mark, $ref, allOf } = schema;
  if (mark === true) return true;
  if ($ref === undefined && allOf === undefined) return false;
  // Each part is asked once: parts that share parts would double the work at every level.
  seen.add(schema);
  const target = typeof $ref === 'string' ? own(schemas, refName($ref)) : undefined;
  return [target, ...list(allOf)].some((part) => isMarked(schemas, part, keyword, seen));
}

/** Types that a schema allows, `null` left out; empty where it does not say. */
export function schemaTypes(schema: SchemaObject): readonly string[] {
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.filter((type) => type !== 'null');
}

/** Says something of a schema, by its own keywords and by what `inner` says of the schemas in it. */
export type Judge = (schema: SchemaObject, inner: (part: Schema) => boolean) => boolean;

/**
 * What `judge` says of a schema. Each schema is asked about once, since parts that share parts would double the work at
 * every level; `false` of one that leads back to itself, that says nothing, or that is deeper than any that means something.
 */
export function judged(schemas: Schemas, schema: Schema | null, judge: Judge): boolean {
  const known = new Map<SchemaObject, boolean>();
  const ask = (part: Schema | null, depth: number): boolean => {
    const found = resolveSchema(schemas, part);
    if (found === null || depth > 10) return false;
    const said = known.get(found);
    if (said !== undefined) return said;
    known.set(found, false);
    const says = judge(found, (member) => ask(member, depth + 1));
    known.set(found, says);
    return says;
  };
  return ask(schema, 0);
}
