// `allOf` whose parts contradict each other becomes one schema; where parts agree it stays, with its references.

import { escapeSegment } from '../../json-pointer.js';
import type { Schema, SchemaObject } from '../../model/types.js';
import { setOwn } from '../expect.js';
import { isAnnotation } from '../nullable.js';
import type { Reading, SchemaDraft } from '../reading.js';
import { addFlats, type AddSchemas, type Flat } from './flat.js';
import { createFlattener, type Flattener, ownFlat } from './flatten.js';
import { addProperty, toSchema } from './property.js';

/**
 * Rewrites the drafts in `reading.allOfs` where it is needed. An intersection of `success: enum [true]` and
 * `success: enum [false]` would be `never`: the last definition of a property holds.
 */
export function mergeAllOfs(schemas: Readonly<Record<string, Schema>>, reading: Reading): void {
  const rings = new Set<string>();
  const flattener: Flattener = createFlattener(
    schemas,
    pairwise((earlier, later) => addProperty(earlier, later, flattener), reading.circular),
    (names) => reportRing(names, { rings, reading }),
  );
  for (const { schema } of reading.allOfs) {
    const parts = schema['allOf'] as readonly Schema[];
    const flats = parts.map((part) => flattener.flatten(part));
    const replacement = single(schema, flats) ?? merged(schema, flats, flattener);
    if (replacement !== null) replace(schema, replacement);
  }
}

/** Two components are added once; recursive ones, which meet themselves while they are added, agree there. */
function pairwise(add: AddSchemas, circular: Set<string>): AddSchemas {
  const known = new Map<string, ReturnType<AddSchemas>>();
  const open = new Set<string>();
  return (earlier, later) => {
    if (typeof earlier !== 'object' || typeof later !== 'object') return add(earlier, later);
    if (earlier.$ref === undefined || later.$ref === undefined) return add(earlier, later);
    const key = `${earlier.$ref} ${later.$ref}`;
    const cached = known.get(key);
    if (open.has(key)) circular.add(key);
    if (cached !== undefined) return cached;
    known.set(key, { result: later, conflict: false });
    open.add(key);
    const sum = add(earlier, later);
    open.delete(key);
    known.set(key, sum);
    return sum;
  };
}

/** `allOf: [{ $ref }]` with a description is the way 3.0 writes a reference with a description. */
function single(schema: SchemaDraft, [flat, second]: readonly Flat[]): SchemaDraft | null {
  const { allOf, ...siblings } = schema as SchemaObject;
  const part = allOf?.[0];
  if (typeof part !== 'object' || second !== undefined) return null;
  const constraints = Object.keys(siblings).filter((key) => !isAnnotation(key));
  if (constraints.length === 0) return { ...part, ...siblings };
  // `type` beside it repeats what the target says.
  const { type, ...annotations } = siblings;
  const repeats = constraints.length === 1 && flat?.types?.length === 1 && flat.types[0] === type;
  return repeats ? { ...part, ...annotations } : null;
}

function merged(schema: SchemaDraft, flats: readonly Flat[], flattener: Flattener): SchemaDraft | null {
  const { allOf: _allOf, ...siblings } = schema as SchemaObject;
  let conflict = false;
  const sum = [...flats, ownFlat(siblings as SchemaObject)].reduce((earlier, later) => {
    const next = addFlats(earlier, later, flattener.addSchemas);
    conflict ||= next.conflict;
    return next.result;
  });
  const settled = settleAlternatives(sum, flattener);
  if (!conflict && settled === sum) return null;
  const annotations = Object.entries(siblings).filter(([key]) => isAnnotation(key) || key === 'discriminator');
  return { ...Object.fromEntries(annotations), ...toSchema(settled) };
}

/** A property that every alternative defines anew, in contradiction to the chain, is left to the alternatives. */
function settleAlternatives(sum: Flat, flattener: Flattener): Flat {
  const members = sum.alternatives.flatMap((part): (readonly Schema[])[] =>
    typeof part === 'boolean' ? [] : [part.oneOf ?? [], part.anyOf ?? []].filter((list) => list.length > 0),
  );
  const properties = new Map(sum.properties);
  for (const list of members) {
    const flats = list.map((member) => flattener.flatten(member).properties);
    for (const [name, schema] of sum.properties) {
      const definitions = flats.map((flat) => flat.get(name)).filter((found) => found !== undefined);
      if (definitions.length < flats.length) continue;
      if (definitions.some((later) => flattener.addSchemas(schema, later).conflict)) properties.delete(name);
    }
  }
  return properties.size === sum.properties.size ? sum : { ...sum, properties };
}

/** The draft was made in this run and nobody else holds it yet: references to it stay valid. */
function replace(draft: SchemaDraft, replacement: SchemaDraft): void {
  for (const key of Object.keys(draft)) delete draft[key];
  for (const key of Object.keys(replacement)) setOwn(draft, key, replacement[key]);
}

function reportRing(names: readonly string[], place: { rings: Set<string>; reading: Reading }): void {
  const key = [...names].sort().join(' ');
  const [first] = names;
  if (place.rings.has(key) || first === undefined) return;
  place.rings.add(key);
  place.reading.report.error({
    code: 'all-of-ring',
    pointer: `/components/schemas/${escapeSegment(first)}/allOf`,
    message: `${[...names, first].join(' -> ')} is part of itself by allOf`,
    hint: 'let a property refer to it, or take it out of allOf',
  });
}
