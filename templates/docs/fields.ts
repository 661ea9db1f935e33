// The members of a JSON body as rows of a table: names from the body inwards, two levels deep.

import { resolveSchema, type Schemas } from '../../generator/model/schema-view.js';
import type { Schema, SchemaObject } from '../../generator/model/types.js';
import { factTexts, typeText } from './schema-text.js';

/** One row; texts are the document's. */
export interface FieldDoc {
  /** `rules[].action`. */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  /** Phrases in Markdown. */
  readonly facts: readonly string[];
  /** Markdown. */
  readonly description: string;
}

export interface Fields {
  readonly rows: readonly FieldDoc[];
  /** Members that were left out for length. */
  readonly omitted: number;
}

const deepest = 2;
const mostRows = 60;

/** Members of a request body (`readOnly` ones left out) or of an answer (`writeOnly` ones left out). */
export function fieldsOf(schemas: Schemas, schema: Schema | null, direction: 'request' | 'response'): Fields {
  const hidden = direction === 'request' ? 'readOnly' : 'writeOnly';
  const rows = members({ schemas, hidden, open: [] }, schema, '');
  return { rows: rows.slice(0, mostRows), omitted: Math.max(0, rows.length - mostRows) };
}

interface Walk {
  readonly schemas: Schemas;
  readonly hidden: 'readOnly' | 'writeOnly';
  /** Schemas that the walk is inside of: one that comes back is named, not repeated. */
  readonly open: readonly SchemaObject[];
}

function members(walk: Walk, schema: Schema | null, prefix: string): readonly FieldDoc[] {
  const { found, path } = throughLists(walk.schemas, schema, prefix);
  if (!found || walk.open.includes(found) || walk.open.length >= deepest) return [];
  const inner = { ...walk, open: [...walk.open, found] };
  const required = requiredNames(walk.schemas, found);
  return [...properties(walk.schemas, found)].flatMap(([name, property]) => {
    const described = resolveSchema(walk.schemas, property);
    if (described?.[walk.hidden] === true) return [];
    const full = path === '' ? name : `${path}.${name}`;
    const row: FieldDoc = {
      name: full,
      type: typeText(walk.schemas, property),
      required: required.has(name),
      deprecated: described?.deprecated === true,
      facts: factTexts(walk.schemas, property),
      description: descriptionOf(property, described),
    };
    return [row, ...members(inner, property, full)];
  });
}

function descriptionOf(property: Schema, described: SchemaObject | null): string {
  const own = typeof property === 'object' ? property.description : undefined;
  return [own, described?.description].find((text) => typeof text === 'string') ?? '';
}

function throughLists(
  schemas: Schemas,
  schema: Schema | null,
  prefix: string,
): { readonly found: SchemaObject | null; readonly path: string } {
  let found = resolveSchema(schemas, schema);
  let path = prefix;
  for (let depth = 0; found?.items !== undefined && depth < 3; depth++) {
    found = resolveSchema(schemas, found.items);
    path += '[]';
  }
  return { found, path };
}

/** Along an `allOf` chain the last definition wins. */
function properties(schemas: Schemas, schema: SchemaObject, depth = 0): ReadonlyMap<string, Schema> {
  const all = new Map<string, Schema>();
  if (depth > 10) return all;
  for (const part of schema.allOf ?? []) {
    const found = resolveSchema(schemas, part);
    if (found) for (const [name, property] of properties(schemas, found, depth + 1)) all.set(name, property);
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) all.set(name, property);
  return all;
}

function requiredNames(schemas: Schemas, schema: SchemaObject, depth = 0): ReadonlySet<string> {
  const inherited = depth > 10 ? [] : (schema.allOf ?? []).map((part) => resolveSchema(schemas, part));
  const names = inherited.flatMap((part) => (part ? [...requiredNames(schemas, part, depth + 1)] : []));
  return new Set([...names, ...(schema.required ?? [])]);
}
