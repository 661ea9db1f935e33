// `allOf` as one schema: keywords and properties of all parts together.

import type { Schema, SchemaObject } from '../model/types.js';

/** What merging needs: the schemas behind references, and one object for each two that hold at once. */
export interface Merging {
  readonly resolve: (ref: string) => Schema | null;
  readonly join: Join;
}

type Join = (first: Schema, second: Schema) => Schema;

/** The schema with all its parts; of several definitions of a keyword the last one counts, the schema's own before all. */
export function mergeAllOf(schema: SchemaObject, reading: Merging, depth = 0): SchemaObject {
  if (!schema.allOf || depth > 50) return schema;
  const { allOf, ...own } = schema;
  const parts = allOf.map((part) => mergeAllOf(resolved(part, reading.resolve), reading, depth + 1));
  return [...parts, own].reduce((first, second) => mergeTwo(first, second, reading.join), {});
}

/** What a reference refers to at last; `{}` where that is nothing. */
export function resolved(schema: Schema, resolve: Merging['resolve']): SchemaObject {
  let current: Schema | null = schema;
  for (let steps = 0; steps < 100 && typeof current === 'object' && current?.$ref !== undefined; steps++)
    current = resolve(current.$ref);
  return typeof current === 'object' && current !== null ? current : {};
}

/** Two schemas that hold at once. */
export function mergeTwo(first: SchemaObject, second: SchemaObject, join: Join): SchemaObject {
  return {
    ...first,
    ...second,
    ...((first.properties ?? second.properties) && {
      properties: mergeProperties(first.properties ?? {}, second.properties ?? {}, join),
    }),
    ...((first.required ?? second.required) && {
      required: [...new Set([...(first.required ?? []), ...(second.required ?? [])])],
    }),
  };
}

type Properties = Readonly<Record<string, Schema>>;

/** Both definitions of a property hold (JSON Schema 2020-12, section 10.2.1.1). */
function mergeProperties(first: Properties, second: Properties, join: Join): Properties {
  const joined = Object.entries(second).map(([name, schema]) => {
    const other = Object.hasOwn(first, name) ? first[name] : undefined;
    return [name, other === undefined ? schema : join(other, schema)] as const;
  });
  return { ...first, ...Object.fromEntries(joined) };
}

/** Two schemas as one; the same object for the same two, so that recursion through them comes to an end. */
export function createJoin(): Join {
  const known = new WeakMap<object, WeakMap<object, Schema>>();
  return (first, second) => {
    if (first === second || typeof first === 'boolean') return second;
    if (typeof second === 'boolean') return second ? first : second;
    const ofFirst = known.get(first) ?? new WeakMap<object, Schema>();
    known.set(first, ofFirst);
    const joined = ofFirst.get(second) ?? { allOf: [first, second] };
    ofFirst.set(second, joined);
    return joined;
  };
}
