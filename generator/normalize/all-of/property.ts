// Two definitions of one property along an `allOf` chain: the last one wins, unless the first says more.

import type { Schema, SchemaObject } from '../../model/types.js';
import { isAnnotation } from '../nullable.js';
import { isEqual } from './equal.js';
import { addFlats, commonLiterals, commonTypes, type Flat, literalsOf, type Sum } from './flat.js';
import type { Flattener } from './flatten.js';

const scalars = new Set(['string', 'number', 'integer', 'boolean', 'null']);

/**
 * Adds two definitions. `conflict` says that an intersection of the two would be nothing or nonsense
 * (`enum: [true]` and `enum: [false]`, an object and an array), so that the chain has to be merged into one schema.
 */
export function addProperty(earlier: Schema, later: Schema, flattener: Flattener): Sum<Schema> {
  if (isEqual(earlier, later)) return { result: later, conflict: false };
  const a = flattener.resolve(earlier);
  const b = flattener.resolve(later);
  if (a === null || isOpen(a)) return { result: later, conflict: false };
  if (b === null || isOpen(b)) return { result: annotate(earlier, later), conflict: false };
  if (isUnion(a) || isUnion(b)) return { result: later, conflict: true };
  const first = flattener.flatten(earlier);
  const last = flattener.flatten(later);
  if (isScalar(first) && isScalar(last)) return addScalars(first, last, later);
  return addStructures({ earlier, later, first, last }, flattener);
}

/** No constraint at all. */
function isOpen(schema: SchemaObject): boolean {
  return Object.keys(schema).every((key) => isAnnotation(key));
}

function isUnion(schema: SchemaObject): boolean {
  return schema.oneOf !== undefined || schema.anyOf !== undefined;
}

function isScalar({ types, properties, keywords }: Flat): boolean {
  if (types !== null) return types.every((type) => scalars.has(type));
  return properties.size === 0 && literalsOf(keywords) !== null;
}

/** The earlier definition with what the later one remarks. */
function annotate(earlier: Schema, later: Schema): Schema {
  return typeof earlier === 'boolean' || typeof later === 'boolean' ? earlier : { ...earlier, ...later };
}

function addScalars(first: Flat, last: Flat, later: Schema): Sum<Schema> {
  const types = commonTypes(first.types, last.types);
  const literals = commonLiterals(literalsOf(first.keywords), literalsOf(last.keywords));
  if (types?.length === 0 || literals?.length === 0) return { result: later, conflict: true };
  const says = literalsOf(last.keywords);
  // A later `type: string` does not take back an earlier `enum`.
  if (literals === null || literals.length === says?.length) return { result: later, conflict: false };
  return { result: { ...(typeof later === 'boolean' ? {} : later), enum: literals as never }, conflict: false };
}

interface Structures {
  readonly earlier: Schema;
  readonly later: Schema;
  readonly first: Flat;
  readonly last: Flat;
}

function addStructures({ earlier, later, first, last }: Structures, flattener: Flattener): Sum<Schema> {
  const types = commonTypes(first.types, last.types);
  if (types !== null && types.length === 0) return { result: later, conflict: true };
  if (saysLess(first)) return { result: later, conflict: true };
  if (saysLess(last)) return { result: earlier, conflict: false };
  const sum = addFlats(first, last, flattener.addSchemas);
  if (first.properties.size === 0 || last.properties.size === 0) return { result: later, conflict: true };
  if (sum.conflict) return { result: toSchema(sum.result), conflict: true };
  return { result: { allOf: [earlier, later] }, conflict: false };
}

/** An object without properties, an array without items: said to be narrowed. */
function saysLess({ properties, keywords, alternatives }: Flat): boolean {
  return properties.size === 0 && Object.keys(keywords).length === 0 && alternatives.length === 0;
}

/** A flat sum as one schema. */
export function toSchema(flat: Flat): SchemaObject {
  const { types, properties, required, keywords, alternatives } = flat;
  const type = types ?? (properties.size > 0 ? ['object'] : null);
  const merged: Record<string, unknown> = {
    ...(type === null ? {} : { type: type.length === 1 ? type[0] : type }),
    ...(properties.size === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(required.size === 0 ? {} : { required: [...required] }),
    ...keywords,
  };
  return alternatives.length === 0 ? merged : { allOf: [merged, ...alternatives] };
}
