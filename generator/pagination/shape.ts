// What a schema says once references, `allOf` and nullable unions are folded away: the view that the rules read.

import { type Draft, emptyDraft, join } from './shape-draft.js';
import { refName } from '../model/reach.js';
import type { ApiModel, JsonValue, Schema, SchemaObject } from '../model/types.js';

/** A schema and its JSON Pointer in the normalized document. */
export interface Place {
  readonly schema: Schema;
  readonly pointer: string;
  /** What an earlier part of an `allOf` says about the same property, where both describe an object: both hold. */
  readonly earlier?: Place;
}

/** A folded schema. Sets and maps keep document order; the last definition of a property wins. */
export interface Shape {
  readonly pointer: string;
  /** Without `null`; empty where the document does not say. */
  readonly types: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, Place>;
  /** Names of properties that have to be there. */
  readonly required: ReadonlySet<string>;
  readonly items: Place | null;
  /** The schema of `additionalProperties`, where it is one. */
  readonly values: Place | null;
  readonly format: string;
  readonly description: string;
  readonly enumerated: boolean;
  readonly default: JsonValue | undefined;
  readonly minimum: number | undefined;
  readonly examples: readonly JsonValue[];
  /** The alternatives of a union are of different kinds (an array or an object). */
  readonly disagrees: boolean;
  /** Vendor extensions of the schema (`x-…`). */
  readonly extensions: ReadonlyMap<string, unknown>;
}

/** Folds the schema at a place. */
export type ReadShape = (place: Place) => Shape;

/** One step of a JSON Pointer (RFC 6901 section 3). */
export function step(name: string): string {
  return /[~/]/.test(name) ? `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` : `/${name}`;
}

/** The steps of a JSON Pointer, unescaped. */
export function steps(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Makes the reader of one API; it folds each schema object once for each place where it stands. `onCircle` hears of components that
 * are part of themselves: which shape such a one has depends on where the reader came from first.
 */
export function shapeReader(api: ApiModel, onCircle: () => void = () => undefined): ReadShape {
  const known = new Map<Schema, Map<string, Shape>>();
  const read = (place: Place, folding: Folding): Shape => {
    const shapes = known.get(place.schema) ?? new Map<string, Shape>();
    const found = shapes.get(place.pointer);
    if (found !== undefined && place.earlier === undefined) return found;
    const shape = referred(place, folding) ?? folded(place, folding);
    if (typeof place.schema === 'object' && place.earlier === undefined)
      known.set(place.schema, shapes.set(place.pointer, shape));
    return shape;
  };
  return (place) => read(place, { schemas: api.schemas, seen: new Set(), read, onCircle });
}

interface Folding {
  readonly schemas: ApiModel['schemas'];
  /** Names on the way here: a schema that refers to itself adds nothing new. */
  readonly seen: ReadonlySet<string>;
  readonly read: (place: Place, folding: Folding) => Shape;
  readonly onCircle: () => void;
}

/** What a mere reference refers to, as it is; `null` where a place says more than that. */
function referred({ schema, pointer, earlier }: Place, folding: Folding): Shape | null {
  if (earlier !== undefined || typeof schema === 'boolean' || schema.$ref === undefined) return null;
  if (Object.keys(schema).length > 1) return null;
  return { ...(targetOf(schema.$ref, folding) ?? emptyDraft(pointer)), pointer };
}

function folded(place: Place, folding: Folding): Shape {
  const draft = emptyDraft(place.pointer);
  if (place.earlier !== undefined) fold(draft, place.earlier, folding);
  fold(draft, place, folding);
  return draft;
}

function fold(draft: Draft, { schema, pointer }: Place, folding: Folding): void {
  if (typeof schema === 'boolean') return;
  const target = schema.$ref === undefined ? null : targetOf(schema.$ref, folding);
  if (target !== null) absorb(draft, target, folding);
  for (const [index, part] of (schema.allOf ?? []).entries()) {
    fold(draft, { schema: part, pointer: `${pointer}/allOf/${index}` }, folding);
  }
  foldOwn(draft, { schema, pointer }, folding);
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    foldUnion(draft, { members: schema[keyword] ?? [], pointer: `${pointer}/${keyword}` }, folding);
  }
}

/** `null` where a reference leads nowhere, or back to where it came from. */
function targetOf(reference: string, folding: Folding): Shape | null {
  const name = refName(reference);
  const schema = named(folding.schemas, name);
  if (folding.seen.has(name)) folding.onCircle();
  if (schema === undefined || folding.seen.has(name)) return null;
  const place = { schema, pointer: `/components/schemas${step(name)}` };
  return folding.read(place, { ...folding, seen: new Set([...folding.seen, name]) });
}

function named(schemas: ApiModel['schemas'], name: string): Schema | undefined {
  return Object.hasOwn(schemas, name) ? schemas[name] : undefined;
}

/** Takes over what a named schema says; what it says about a property wins over what was said before. */
function absorb(draft: Draft, shape: Shape, folding: Folding): void {
  for (const type of shape.types) draft.types.add(type);
  for (const [name, place] of shape.properties) addProperty(draft, name, { place, folding });
  for (const name of shape.required) draft.required.add(name);
  for (const [name, value] of shape.extensions) draft.extensions.set(name, value);
  draft.items = shape.items ?? draft.items;
  draft.values = shape.values ?? draft.values;
  draft.format = shape.format || draft.format;
  draft.description = shape.description || draft.description;
  draft.enumerated ||= shape.enumerated;
  draft.default = shape.default ?? draft.default;
  draft.minimum = shape.minimum ?? draft.minimum;
  if (shape.examples.length > 0) draft.examples = shape.examples;
  draft.disagrees ||= shape.disagrees;
}

function foldOwn(
  draft: Draft,
  { schema, pointer }: { readonly schema: SchemaObject; readonly pointer: string },
  folding: Folding,
): void {
  for (const type of typesOf(schema)) draft.types.add(type);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const place = { schema: property, pointer: `${pointer}/properties${step(name)}` };
    addProperty(draft, name, { place, folding });
  }
  for (const name of schema.required ?? []) draft.required.add(name);
  if (schema.items !== undefined) draft.items = { schema: schema.items, pointer: `${pointer}/items` };
  if (typeof schema.additionalProperties === 'object') {
    draft.values = { schema: schema.additionalProperties, pointer: `${pointer}/additionalProperties` };
  }
  foldAnnotations(draft, schema);
}

interface Definition {
  readonly place: Place;
  readonly folding: Folding;
}

/** The last definition wins, but objects are added up: Cloudflare writes a `result` in parts. */
function addProperty(draft: Draft, name: string, { place, folding }: Definition): void {
  const earlier = draft.properties.get(name);
  const both = earlier !== undefined && earlier.schema !== place.schema;
  const added = both && isObject(earlier.schema, folding.schemas) && isObject(place.schema, folding.schemas);
  draft.properties.set(name, added ? { ...place, earlier } : place);
}

/** Whether a schema, or the one it refers to, describes an object by its properties and in no other way. */
function isObject(schema: Schema, schemas: ApiModel['schemas']): boolean {
  if (typeof schema === 'boolean') return false;
  const target = schema.$ref === undefined ? undefined : named(schemas, refName(schema.$ref));
  const { properties, oneOf, anyOf, items } = typeof target === 'object' ? target : schema;
  return properties !== undefined && oneOf === undefined && anyOf === undefined && items === undefined;
}

function foldAnnotations(draft: Draft, schema: SchemaObject): void {
  draft.format = schema.format ?? draft.format;
  draft.description = schema.description ?? draft.description;
  draft.enumerated ||= schema.enum !== undefined || schema.const !== undefined;
  draft.default = schema.default ?? draft.default;
  draft.minimum = schema.minimum ?? draft.minimum;
  const own = [
    ...(schema.example === undefined ? [] : [schema.example]),
    ...(Array.isArray(schema.examples) ? (schema.examples as readonly JsonValue[]) : []),
  ];
  if (own.length > 0) draft.examples = own;
  for (const name of Object.keys(schema)) {
    if (name.startsWith('x-')) draft.extensions.set(name, schema[name]);
  }
}

function typesOf(schema: SchemaObject): readonly string[] {
  const written = schema.type === undefined ? [] : [schema.type].flat();
  if (written.length > 0) return written.filter((type) => type !== 'null');
  if (schema.items !== undefined) return ['array'];
  return schema.properties === undefined ? [] : ['object'];
}

interface Union {
  readonly members: readonly Schema[];
  readonly pointer: string;
}

function foldUnion(draft: Draft, { members, pointer }: Union, folding: Folding): void {
  const kinds = new Set<string>();
  for (const [index, member] of members.entries()) {
    if (typeof member === 'object' && member.type === 'null') continue;
    const alternative = emptyDraft(`${pointer}/${index}`);
    fold(alternative, { schema: member, pointer: alternative.pointer }, folding);
    kinds.add(alternative.types.has('array') ? 'array' : alternative.properties.size > 0 ? 'object' : 'other');
    join(draft, alternative);
  }
  draft.disagrees ||= kinds.has('array') && kinds.has('object');
}
