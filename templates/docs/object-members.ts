// The properties of an object schema as a reader meets them: `allOf` merged, and what the alternatives of a union have, together.

import { resolveSchema, type Schemas } from '../../generator/model/schema-view.js';
import type { Schema, SchemaObject } from '../../generator/model/types.js';

/** One property of an object, or of several that a value may be. */
export interface ObjectMember {
  /** More than one where alternatives define it apart. */
  readonly definitions: readonly Schema[];
  readonly required: boolean;
  /** Whether some alternative of a union lacks it. */
  readonly partial: boolean;
}

type Members = ReadonlyMap<string, ObjectMember>;

interface Reading {
  readonly schemas: Schemas;
  /** Each schema is read once; `null` while it is. */
  readonly known: Map<SchemaObject, Members | null>;
  readonly required: Map<SchemaObject, ReadonlySet<string>>;
}

/** Members by name, in the order of the document; empty for what is no object. Along an `allOf` chain the last definition wins. */
export function objectMembers(schemas: Schemas, schema: SchemaObject): Members {
  return read({ schemas, known: new Map(), required: new Map() }, schema);
}

function read(reading: Reading, schema: SchemaObject): Members {
  const found = reading.known.get(schema);
  if (found !== undefined) return found ?? new Map();
  reading.known.set(schema, null);
  const parts = resolved(reading, schema.allOf).map((part) => read(reading, part));
  const unions = [schema.oneOf, schema.anyOf].map((union) => unionMembers(reading, resolved(reading, union)));
  const all = new Map<string, ObjectMember>();
  for (const [name, member] of [...parts, ...unions, ownMembers(schema)].flatMap((members) => [...members]))
    all.set(name, { ...member, required: member.required || all.get(name)?.required === true });
  for (const name of requiredNames(reading, schema)) {
    const member = all.get(name);
    if (member) all.set(name, { ...member, required: true, partial: false });
  }
  reading.known.set(schema, all);
  return all;
}

function resolved({ schemas }: Reading, parts: readonly Schema[] = []): readonly SchemaObject[] {
  return parts.map((part) => resolveSchema(schemas, part)).filter((part) => part !== null);
}

function ownMembers({ properties = {} }: SchemaObject): Members {
  const members = Object.entries(properties).map(
    ([name, property]) => [name, { definitions: [property], required: false, partial: false }] as const,
  );
  return new Map(members);
}

/** A property may be required by another part than the one that defines it. */
function requiredNames(reading: Reading, schema: SchemaObject): ReadonlySet<string> {
  const known = reading.required.get(schema);
  if (known) return known;
  reading.required.set(schema, new Set()); // a schema that extends itself adds nothing
  const inherited = resolved(reading, schema.allOf).flatMap((part) => [...requiredNames(reading, part)]);
  const names = new Set([...inherited, ...(schema.required ?? [])]);
  reading.required.set(schema, names);
  return names;
}

/** Members of all objects among the alternatives; one is required where each of them requires it. */
function unionMembers(reading: Reading, alternatives: readonly SchemaObject[]): Members {
  // A parent that lists its children, met from one of them: the others say nothing about this one.
  if (alternatives.some((one) => reading.known.get(one) === null)) return new Map();
  const objects = alternatives.map((one) => read(reading, one)).filter(({ size }) => size > 0);
  const names = new Set(objects.flatMap((members) => [...members.keys()]));
  return new Map([...names].map((name) => [name, together(objects.map((members) => members.get(name)))]));
}

function together(found: readonly (ObjectMember | undefined)[]): ObjectMember {
  return {
    definitions: [...new Set(found.flatMap((member) => member?.definitions ?? []))],
    required: found.every((member) => member?.required === true),
    partial: found.some((member) => member?.partial !== false),
  };
}
