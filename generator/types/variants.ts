// Which component schemas read differently in requests and responses, because a property is readOnly or writeOnly.

import { isRaw, own } from '../model/raw.js';
import { refsIn } from '../model/reach.js';
import { resolveSchema, type Schemas } from '../model/schema-view.js';
import type { Schema } from '../model/types.js';
import type { Direction } from '../plan.js';

/** Whether a property is left out of a direction (OpenAPI section 4.8.24: readOnly not in requests, writeOnly not in responses). */
export function isHidden(schemas: Schemas, property: Schema, direction: Direction): boolean {
  const keyword = direction === 'input' ? 'readOnly' : 'writeOnly';
  return (
    isRaw(property) &&
    (own(property, keyword) === true || own(resolveSchema(schemas, property as Schema) ?? {}, keyword) === true)
  );
}

/**
 * Properties that a direction shows, those of `allOf` parts included: what a schema that refers here can require. None
 * where the schema also allows null, because then no property is sure to be there.
 */
export function visibleProperties(
  schemas: Schemas,
  schema: Schema,
  direction: Direction,
  depth = 0,
): Readonly<Record<string, Schema>> {
  const object = resolveSchema(schemas, schema);
  if (!object || depth > 20 || object.type?.includes('null')) return {};
  const own = Object.entries(object.properties ?? {}).filter(([, property]) => !isHidden(schemas, property, direction));
  const inherited = (object.allOf ?? []).flatMap((part) =>
    Object.entries(visibleProperties(schemas, part, direction, depth + 1)),
  );
  return Object.fromEntries([...inherited, ...own]);
}

/** Names of the components that hold, or refer to what holds, a readOnly or writeOnly property. */
export function directedSchemas(schemas: Schemas): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const pending: string[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    for (const used of refsIn(schema)) users.set(used, [...(users.get(used) ?? []), name]);
    if (hasHiddenProperty(schemas, schema)) pending.push(name);
  }
  const directed = new Set<string>();
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (directed.has(name)) continue;
    directed.add(name);
    pending.push(...(users.get(name) ?? []));
  }
  return directed;
}

function hasHiddenProperty(schemas: Schemas, schema: unknown): boolean {
  const pending: unknown[] = [schema];
  while (pending.length > 0) {
    const node = pending.pop();
    if (Array.isArray(node)) pending.push(...node);
    if (!isRaw(node)) continue;
    const properties = own(node, 'properties');
    if (isRaw(properties) && Object.values(properties).some((property) => isEitherHidden(schemas, property as Schema)))
      return true;
    for (const value of Object.values(node)) if (typeof value === 'object') pending.push(value);
  }
  return false;
}

function isEitherHidden(schemas: Schemas, property: Schema): boolean {
  return isHidden(schemas, property, 'input') || isHidden(schemas, property, 'output');
}
