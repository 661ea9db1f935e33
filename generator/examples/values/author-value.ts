// An author's example brought into the shape of its schema: what a request must not carry taken out, what it must carry put in.

import type { JsonValue, Schema, SchemaObject } from '../../model/types.js';
import { isList, isObject, type JsonObject, sameJson } from '../json-text.js';
import { fitsType } from './check-scalar.js';
import type { CheckValue } from './check-value.js';
import type { Effort } from './effort.js';
import { isFile } from '../../model/example.js';
import type { SchemaView, ViewOf } from './schema-views.js';

/** Gives the value of a schema where the author shows none; `undefined` where none can be had. */
export type MakeValue = (schema: Schema) => JsonValue | undefined;

/** `undefined` where the value cannot be brought into the shape of the schema. */
export type CompleteValue = (value: JsonValue, schema: Schema) => JsonValue | undefined;

/** What completing needs to know about the document. */
export interface CompletionSource {
  readonly viewOf: ViewOf;
  readonly check: CheckValue;
  readonly make: MakeValue;
  readonly effort: Effort;
}

/**
 * Completes values of one document. `readOnly` members and members that the schema excludes are dropped, required ones that
 * are missing are made, text that was meant as a number, boolean or JSON is read as such. The shape has to fit (types,
 * members, choices), because TypeScript refuses the value else; limits (`pattern`, lengths, ranges) are left to the author,
 * who knows better than the schema what the server takes.
 */
export function valueCompleter({ viewOf, check, make, effort }: CompletionSource): CompleteValue {
  return (value, schema) => complete(value, schema, []);

  /** `trail`: the choices that are being made for this very value; one that comes back leads nowhere. */
  function complete(value: JsonValue, schema: Schema, trail: readonly SchemaView[]): JsonValue | undefined {
    if (isFile(value)) return value;
    const view = viewOf(schema);
    if (trail.includes(view) || !effort.step()) return undefined;
    const meant = coerce(value, view.schema);
    if (view.choices.length > 0 && (isObject(meant) || isList(meant)))
      return completeChoice(meant, schema, [...trail, view]);
    if (isObject(meant)) return shaped(completeObject(meant, view.schema), schema);
    if (isList(meant)) return shaped(completeList(meant, view.schema), schema);
    return shaped(meant, schema);
  }

  function shaped(value: JsonValue, schema: Schema): JsonValue | undefined {
    return check(value, schema).some(({ kind }) => kind === 'shape') ? undefined : value;
  }

  /** The branch that changes least of what the author wrote; of several the first without violations. */
  function completeChoice(value: JsonValue, schema: Schema, trail: readonly SchemaView[]): JsonValue | undefined {
    let best: { readonly completed: JsonValue; readonly cost: number } | undefined;
    for (const branch of trail.at(-1)?.branches ?? []) {
      const completed = complete(value, branch, trail);
      const violations = completed === undefined ? [] : check(completed, schema);
      if (completed === undefined || violations.some(({ kind }) => kind === 'shape')) continue;
      const cost = changes(value, completed) + (violations.length > 0 ? 0.5 : 0);
      if (best === undefined || cost < best.cost) best = { completed, cost };
    }
    return best?.completed;
  }

  function completeObject(value: JsonObject, schema: SchemaObject): JsonValue {
    const properties = schema.properties ?? {};
    const isRequired = (name: string): boolean => schema.required?.includes(name) ?? false;
    const given = Object.entries(value).flatMap(([name, item]) => {
      const property = Object.hasOwn(properties, name) ? properties[name] : memberSchema(schema);
      if (property === false || (property !== undefined && viewOf(property).schema.readOnly === true)) return [];
      const completed =
        property === undefined
          ? item
          : (complete(item, property, []) ?? (isRequired(name) ? make(property) : undefined));
      return completed === undefined ? [] : [[name, completed] as const];
    });
    return Object.fromEntries([...given, ...missing(value, schema)]);
  }

  function missing(value: JsonObject, schema: SchemaObject): readonly (readonly [string, JsonValue])[] {
    return (schema.required ?? []).flatMap((name) => {
      const property = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : memberSchema(schema);
      if (Object.hasOwn(value, name) || property === false) return [];
      if (property !== undefined && viewOf(property).schema.readOnly === true) return [];
      const made = make(property ?? true);
      return made === undefined ? [] : [[name, made] as const];
    });
  }

  function completeList(value: readonly JsonValue[], schema: SchemaObject): JsonValue {
    return value.flatMap((item, index) => {
      const itemSchema = schema.prefixItems?.[index] ?? schema.items;
      const completed = itemSchema === undefined ? item : complete(item, itemSchema, []);
      return completed === undefined ? [] : [completed];
    });
  }
}

function memberSchema(schema: SchemaObject): Schema | undefined {
  return schema.patternProperties === undefined ? schema.additionalProperties : undefined;
}

/** How many members or items were changed, dropped or added. */
function changes(value: JsonValue, completed: JsonValue): number {
  if (isList(value) && isList(completed)) {
    const changed = completed.map((item, index) => changes(value[index] ?? null, item));
    return changed.reduce((sum, count) => sum + count, Math.abs(value.length - completed.length));
  }
  if (!isObject(value) || !isObject(completed)) return sameJson(value, completed) ? 0 : 1;
  return [...new Set([...Object.keys(value), ...Object.keys(completed)])]
    .map((name) =>
      Object.hasOwn(value, name) && Object.hasOwn(completed, name)
        ? changes(value[name] ?? null, completed[name] ?? null)
        : 1,
    )
    .reduce((sum, count) => sum + count, 0);
}

/** Authors write numbers for strings (YAML: `example: 12`), and strings for what is no string: the type says what is meant. */
function coerce(value: JsonValue, schema: SchemaObject): JsonValue {
  const type = schema.type ?? impliedType(schema);
  if (type === undefined || fitsType(value, type)) return value;
  const wants = (word: string): boolean => [type].flat().includes(word);
  if (typeof value !== 'string') {
    return wants('string') && ['number', 'bigint', 'boolean'].includes(typeof value)
      ? String(value)
      : wrap(value, wants);
  }
  const isNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(value);
  if (isNumber && (wants('integer') || wants('number'))) return readNumber(value);
  if (wants('boolean') && (value === 'true' || value === 'false')) return value === 'true';
  if ((wants('object') && value.startsWith('{')) || (wants('array') && value.startsWith('['))) return readJson(value);
  return wrap(value, wants);
}

/** What has properties or items is an object or a list, even where nobody says so. */
function impliedType(schema: SchemaObject): 'object' | 'array' | undefined {
  if (schema.properties !== undefined) return 'object';
  return schema.items === undefined ? undefined : 'array';
}

function readNumber(text: string): number | bigint {
  const number = Number(text);
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text) : number;
}

function readJson(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text; // not JSON after all: the check of its type decides
  }
}

/** The example of an item where the schema is the array. */
function wrap(value: JsonValue, wants: (type: string) => boolean): JsonValue {
  return wants('array') && !isList(value) && value !== null ? [value] : value;
}
