// What a schema and all its `allOf` parts say together, each property with its last definition.

import type { Schema } from '../../model/types.js';
import type { Raw } from '../expect.js';

/** The sum of an `allOf` chain. Nothing in it is shared with the schemas it was made of, except sub-schemas. */
export interface Flat {
  /** Types that all parts allow; `null` where none says. */
  readonly types: readonly string[] | null;
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: ReadonlySet<string>;
  /** Other constraints by keyword; later parts override. */
  readonly keywords: Raw;
  /** Alternatives (`oneOf`, `anyOf`, `if`, `not`) that cannot be added up; each part's stay together. */
  readonly alternatives: readonly Schema[];
}

export const emptyFlat: Flat = {
  types: null,
  properties: new Map(),
  required: new Set(),
  keywords: {},
  alternatives: [],
};

/** A sum, and whether its parts contradict each other or say the same thing differently. */
export interface Sum<Result> {
  readonly result: Result;
  readonly conflict: boolean;
}

/** Adds definitions of one property, the later one second. */
export type AddSchemas = (earlier: Schema, later: Schema) => Sum<Schema>;

/** Adds two chains. Where they contradict each other the later one holds. */
export function addFlats(earlier: Flat, later: Flat, addSchemas: AddSchemas): Sum<Flat> {
  const types = commonTypes(earlier.types, later.types);
  // An object that is also a string is nothing; what was said last is meant.
  if (types !== null && types.length === 0) return { result: later, conflict: true };
  const properties = addProperties(earlier.properties, later.properties, addSchemas);
  const keywords = addKeywords(earlier.keywords, later.keywords, addSchemas);
  return {
    result: {
      types,
      properties: properties.result,
      required: new Set([...earlier.required, ...later.required]),
      keywords: keywords.result,
      alternatives: [...earlier.alternatives, ...later.alternatives],
    },
    conflict: properties.conflict || keywords.conflict,
  };
}

/** Types that both allow; an integer is a number. Empty where they exclude each other. */
export function commonTypes(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  const allows = (types: readonly string[], type: string): boolean =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  return [...new Set([...b.filter((type) => allows(a, type)), ...a.filter((type) => allows(b, type))])];
}

function addProperties(
  earlier: ReadonlyMap<string, Schema>,
  later: ReadonlyMap<string, Schema>,
  addSchemas: AddSchemas,
): Sum<ReadonlyMap<string, Schema>> {
  if (earlier.size === 0 || later.size === 0) return { result: earlier.size === 0 ? later : earlier, conflict: false };
  const result = new Map(earlier);
  let conflict = false;
  for (const [name, schema] of later) {
    const known = earlier.get(name);
    const sum = known === undefined ? { result: schema, conflict: false } : addSchemas(known, schema);
    result.set(name, sum.result);
    conflict ||= sum.conflict;
  }
  return { result, conflict };
}

function addKeywords(earlier: Raw, later: Raw, addSchemas: AddSchemas): Sum<Raw> {
  const literals = commonLiterals(literalsOf(earlier), literalsOf(later));
  const items = bothItems(earlier, later, addSchemas);
  const rest: Record<string, unknown> = { ...earlier, ...later, ...(items === null ? {} : { items: items.result }) };
  delete rest['enum'];
  delete rest['const'];
  const excluded = literals !== null && literals.length === 0;
  const values = excluded ? literalsOf(later) : literals;
  return {
    result: values === null ? rest : { ...rest, enum: values },
    conflict: excluded || (items?.conflict ?? false),
  };
}

function bothItems(earlier: Raw, later: Raw, addSchemas: AddSchemas): Sum<Schema> | null {
  const a = earlier['items'];
  const b = later['items'];
  return a === undefined || b === undefined ? null : addSchemas(a as Schema, b as Schema);
}

/** The values of `enum` or `const`, `null` where every value is allowed. */
export function literalsOf(schema: Raw): readonly unknown[] | null {
  if (Object.hasOwn(schema, 'const')) return [schema['const']];
  const values = schema['enum'];
  return Array.isArray(values) ? values : null;
}

/** Values that both allow. */
export function commonLiterals(a: readonly unknown[] | null, b: readonly unknown[] | null): readonly unknown[] | null {
  if (a === null || b === null) return a ?? b;
  return b.filter((value) => a.includes(value));
}
