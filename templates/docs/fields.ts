// The members of a JSON body as rows of a table: names from the body inwards, two levels deep.

import { resolveSchema, type Schemas } from '../../generator/model/schema-view.js';
import type { Schema, SchemaObject } from '../../generator/model/types.js';
import { type ObjectMember, objectMembers } from './object-members.js';
import { factTexts, typeText, unionText } from './schema-text.js';

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
const mostDescriptions = 3;

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
  return [...objectMembers(walk.schemas, found)].flatMap(([name, member]) => {
    const definitions = member.definitions.filter(
      (definition) => resolveSchema(walk.schemas, definition)?.[walk.hidden] !== true,
    );
    const [first] = definitions;
    if (first === undefined) return [];
    const full = path === '' ? name : `${path}.${name}`;
    const row = { name: full, ...fieldOf(walk.schemas, { ...member, definitions }) };
    return [row, ...members(inner, definitions.length === 1 ? first : { oneOf: definitions }, full)];
  });
}

/** A member that several alternatives have says what they agree on. */
function fieldOf(schemas: Schemas, { definitions, required, partial }: ObjectMember): Omit<FieldDoc, 'name'> {
  const facts = definitions.map((definition) => factTexts(schemas, definition));
  const isAgreed = new Set(facts.map((texts) => texts.join())).size === 1;
  return {
    type: unionText(definitions.map((definition) => typeText(schemas, definition))),
    required,
    deprecated: definitions.every((definition) => resolveSchema(schemas, definition)?.deprecated === true),
    facts: [...(partial ? ['not in every alternative'] : []), ...(isAgreed ? (facts[0] ?? []) : [])],
    description: descriptionsOf(definitions.map((definition) => descriptionOf(schemas, definition))),
  };
}

/** What alternatives say of a member; where each says something else, none of it is true of all. */
function descriptionsOf(texts: readonly string[]): string {
  const different = [...new Set(texts.filter((text) => text.trim() !== ''))];
  return different.length > mostDescriptions ? '' : different.join('\n\n');
}

function descriptionOf(schemas: Schemas, property: Schema): string {
  const own = typeof property === 'object' ? property.description : undefined;
  const described = resolveSchema(schemas, property)?.description;
  return [own, described].find((text) => typeof text === 'string') ?? '';
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
