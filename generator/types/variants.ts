// Which component schemas read differently in requests and responses, because a property is readOnly or writeOnly.

import { isRaw, own } from '../model/raw.js';
import { refsIn } from '../model/reach.js';
import { isMarked, resolveSchema, type Schemas } from '../model/schema-view.js';
import type { Schema, SchemaObject } from '../model/types.js';
import type { Direction } from '../plan.js';

/** Whether a property is left out of a direction (OpenAPI section 4.8.24: readOnly not in requests, writeOnly not in responses). */
export function isHidden(schemas: Schemas, property: Schema, direction: Direction): boolean {
  return isMarked(schemas, property, direction === 'input' ? 'readOnly' : 'writeOnly');
}

/**
 * Properties that a direction shows and that need not be there, those of `allOf` parts included: what a schema that refers
 * here can require. None where the schema also allows null, because then no property is sure to be there.
 */
export function optionalProperties(
  schemas: Schemas,
  schema: Schema,
  direction: Direction,
): Readonly<Record<string, Schema>> {
  const parts = wholeOf(schemas, schema);
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  return Object.fromEntries(
    properties.filter(([name, property]) => !required.has(name) && !isHidden(schemas, property, direction)),
  );
}

/** A schema and its `allOf` parts, each once, references resolved; none where null is allowed. */
function wholeOf(schemas: Schemas, schema: Schema, seen = new Set<SchemaObject>()): readonly SchemaObject[] {
  const object = resolveSchema(schemas, schema);
  if (!object || seen.has(object) || object.type?.includes('null')) return [];
  seen.add(object);
  return [...(object.allOf ?? []).flatMap((part) => wholeOf(schemas, part, seen)), object];
}

/** Names of the components that hold, or refer to what holds, a readOnly or writeOnly property, or members of any name beside named ones. */
export function directedSchemas(schemas: Schemas): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const pending: string[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    for (const used of refsIn(schema)) users.set(used, [...(users.get(used) ?? []), name]);
    if (isDirected(schemas, schema)) pending.push(name);
  }
  const directed = new Set<string>();
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (directed.has(name)) continue;
    directed.add(name);
    pending.push(...(users.get(name) ?? []));
  }
  return directed;
}

function isDirected(schemas: Schemas, schema: unknown): boolean {
  const pending: unknown[] = [schema];
  while (pending.length > 0) {
    const node = pending.pop();
    if (Array.isArray(node)) pending.push(...node);
    if (!isRaw(node)) continue;
    const properties = own(node, 'properties');
    if (isRaw(properties) && Object.values(properties).some((property) => isEitherHidden(schemas, property as Schema)))
      return true;
    if (isOpenObject(node as SchemaObject)) return true;
    for (const value of Object.values(node)) if (typeof value === 'object') pending.push(value);
  }
  return false;
}

/** Whether all other members have a type beside the named ones': an index signature, which fits a value that is read and no literal. */
export function isOpenObject({ properties, additionalProperties, patternProperties }: SchemaObject): boolean {
  const others = isRaw(additionalProperties) ? Object.keys(additionalProperties).length : 0;
  return isRaw(properties) && Object.keys(properties).length > 0 && (others > 0 || isRaw(patternProperties));
}

function isEitherHidden(schemas: Schemas, property: Schema): boolean {
  return isHidden(schemas, property, 'input') || isHidden(schemas, property, 'output');
}
