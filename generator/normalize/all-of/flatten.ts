// Adds up `allOf` chains through references, each component once.

import type { Schema, SchemaObject } from '../../model/types.js';
import { type Raw, setOwn } from '../expect.js';
import { isAnnotation } from '../nullable.js';
import { refComponent } from '../rings.js';
import { addFlats, type AddSchemas, emptyFlat, type Flat } from './flat.js';

const alternativeKeys = new Set(['oneOf', 'anyOf', 'not', 'if', 'then', 'else']);
const summedKeys = new Set(['$ref', 'allOf', 'type', 'properties', 'required', 'discriminator']);

/** Looks through schemas of one document. */
export interface Flattener {
  readonly addSchemas: AddSchemas;
  flatten(schema: Schema): Flat;
  /** The schema behind references; `null` for a boolean or a missing one. */
  resolve(schema: Schema): SchemaObject | null;
}

/** A flattener over component `schemas`. `onRing` hears of components that are part of themselves by `allOf`. */
export function createFlattener(
  schemas: Readonly<Record<string, Schema>>,
  addSchemas: AddSchemas,
  onRing: (names: readonly string[]) => void,
): Flattener {
  const known = new Map<string, Flat>();
  const open: string[] = [];

  function component(ref: string): Schema | null {
    const name = refComponent(ref);
    return Object.hasOwn(schemas, name) ? (schemas[name] ?? null) : null;
  }

  function flattenComponent(ref: string): Flat {
    const name = refComponent(ref);
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    if (open.includes(name)) {
      onRing(open.slice(open.indexOf(name)));
      return emptyFlat;
    }
    open.push(name);
    const schema = component(ref);
    const flat = schema === null ? emptyFlat : flatten(schema);
    open.pop();
    known.set(name, flat);
    return flat;
  }

  function flatten(schema: Schema): Flat {
    if (typeof schema === 'boolean') return emptyFlat;
    if (schema.$ref !== undefined) return flattenComponent(schema.$ref);
    const own = ownFlat(schema);
    const parts = schema.allOf ?? [];
    return parts.length === 0
      ? own
      : [...parts.map(flatten), own].reduce((sum, part) => addFlats(sum, part, addSchemas).result);
  }

  function resolve(schema: Schema): SchemaObject | null {
    let current: Schema | null = schema;
    for (let hops = 0; hops < 100; hops += 1) {
      if (typeof current !== 'object' || current === null || current.$ref === undefined) break;
      current = component(current.$ref);
    }
    return typeof current === 'object' ? current : null;
  }

  return { addSchemas, flatten, resolve };
}

/** What a schema says itself, without its `allOf`. */
export function ownFlat(schema: SchemaObject): Flat {
  const keywords: Record<string, unknown> = {};
  const alternatives: Record<string, unknown> = {};
  for (const key in schema) {
    if (summedKeys.has(key) || isAnnotation(key)) continue;
    setOwn(alternativeKeys.has(key) ? alternatives : keywords, key, schema[key]);
  }
  return {
    types: typesOf(schema),
    properties: new Map(Object.entries(schema.properties ?? {})),
    required: new Set(schema.required ?? []),
    keywords,
    alternatives: Object.keys(alternatives).length === 0 ? [] : [alternatives as Raw as Schema],
  };
}

/** Types that a schema names or its keywords imply, `null` where any will do. */
export function typesOf(schema: SchemaObject): readonly string[] | null {
  if (schema.type !== undefined) return typeof schema.type === 'string' ? [schema.type] : schema.type;
  return schema.properties === undefined ? null : ['object'];
}
