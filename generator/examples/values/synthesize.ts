// A value for a schema: the author's example where there is one that fits, else one that is made.

import type { Schemas } from '../../model/schema-view.js';
import type { JsonValue, Schema, SchemaObject } from '../../model/types.js';
import { type CompleteValue, valueCompleter } from './author-value.js';
import { type CheckValue, valueChecker } from './check-value.js';
import { createEffort, type Effort } from './effort.js';
import { makeList } from './list-value.js';
import { numberValue } from './number-value.js';
import { makeObject } from './object-value.js';
import { patternReader } from './pattern.js';
import { valueType } from './schema-type.js';
import { schemaViews, type SchemaView, type ViewOf } from './schema-views.js';
import { stringValue } from './string-value.js';

/** Everything that finds and judges request values of one document. */
export interface Values {
  /** `undefined` where no value exists (the schema `false`, recursion without an end). */
  readonly make: (schema: Schema) => JsonValue | undefined;
  readonly complete: CompleteValue;
  readonly check: CheckValue;
  readonly viewOf: ViewOf;
  /** Whether a value was left out because it, or the search for it, would have been too large. */
  readonly wasCut: () => boolean;
  /** How many steps the search has taken so far, out of `mostSteps`. */
  readonly steps: () => number;
}

/** A value and how far up the recursion it was cut: the index of the outermost open schema that it depends on. */
interface Made {
  readonly value: JsonValue | undefined;
  readonly cutAt: number;
}

/** A value that was made where no schema around it had a say. */
interface Known {
  readonly value: JsonValue | undefined;
  /** Of a schema that meets itself: all that it meets. Inside one of these the value would be cut elsewhere. */
  readonly met: ReadonlySet<SchemaView> | null;
}

/**
 * Values of one document. `levels` is how many levels of optional members are shown: 0 shows required ones only. Each schema is worked
 * out once and shared.
 */
export function valuesOf(schemas: Schemas, levels: number): Values {
  const viewOf = schemaViews(schemas);
  const readPattern = patternReader();
  const effort = createEffort();
  const check = valueChecker(schemas, readPattern, effort);
  const known = new Map<number, Map<SchemaView, Known>>();
  const open: SchemaView[] = [];
  /** What was met since the outermost schema was entered, and how many of these were open. */
  let met: SchemaView[] = [];
  let cuts = 0;
  let cutAt = Number.POSITIVE_INFINITY;
  const complete = valueCompleter({ viewOf, check, make: (schema) => make(schema, 0), effort });
  return {
    make: (schema) => make(schema, levels),
    complete: rememberedCompleter(complete, effort),
    check,
    viewOf,
    wasCut: effort.wasCut,
    steps: effort.steps,
  };

  function make(schema: Schema, depth: number): JsonValue | undefined {
    if (schema === false || !effort.step()) return undefined;
    const view = viewOf(schema);
    const memo = known.get(depth) ?? new Map<SchemaView, Known>();
    known.set(depth, memo);
    const earlier = memo.get(view);
    if (earlier !== undefined && !open.some((outer) => earlier.met?.has(outer))) {
      note(earlier);
      return earlier.value;
    }
    const index = open.indexOf(view);
    if (index >= 0) {
      cutAt = Math.min(cutAt, index);
      cuts += 1;
      return undefined;
    }
    const before = { met: met.length, cuts };
    met.push(view);
    const made = enter(view, schema, depth);
    // What was cut short for the sake of a schema further out is right here only, and must not be remembered.
    if (made.cutAt < open.length) cutAt = Math.min(cutAt, made.cutAt);
    else memo.set(view, { value: made.value, met: cuts > before.cuts ? new Set(met.slice(before.met)) : null });
    if (open.length === 0) [met, cuts] = [[], 0];
    return made.value;
  }

  /** Whoever takes over a value meets what it met. */
  function note({ met: others }: Known): void {
    if (others === null || open.length === 0) return;
    met.push(...others);
    cuts += 1;
  }

  function enter(view: SchemaView, schema: Schema, depth: number): Made {
    const outer = cutAt;
    cutAt = Number.POSITIVE_INFINITY;
    open.push(view);
    const value =
      authored(view, schema) ??
      (view.choices.length > 0 ? chosen(view, schema, depth) : typed(view.schema, schema, depth));
    open.pop();
    const made = { value: effort.withinSize(value), cutAt };
    cutAt = outer;
    return made;
  }

  /** The first of the author's values whose shape fits, else any choice; `null` only where nothing else is offered. */
  function authored({ schema }: SchemaView, whole: Schema): JsonValue | undefined {
    const shown = [schema.example, ...listed(schema.examples), schema.const, schema.default, ...listed(schema.enum)];
    for (const candidate of shown) {
      const completed = candidate === undefined || candidate === null ? undefined : complete(candidate, whole);
      if (completed !== undefined) return completed;
    }
    // Where no choice fits its own type, the printed TypeScript type is still the list of choices.
    const [first] = [schema.const, ...listed(schema.enum)].filter((value) => value !== undefined && value !== null);
    const isNull = schema.const === null || (schema.enum?.length === 1 && schema.enum[0] === null);
    return first ?? (isNull ? null : undefined);
  }

  function chosen(view: SchemaView, whole: Schema, depth: number): JsonValue | undefined {
    let fallback: JsonValue | undefined;
    for (const branch of view.branches) {
      const value = make(branch, depth);
      if (value === undefined) continue;
      const violations = check(value, whole);
      if (violations.length === 0) return value;
      if (violations.every(({ kind }) => kind === 'limit')) fallback ??= value;
    }
    return fallback;
  }

  function typed(schema: SchemaObject, whole: Schema, depth: number): JsonValue | undefined {
    const type = valueType(schema);
    switch (type) {
      case 'object':
        return makeObject(schema, {
          make: (member, isRequired) => make(member, isRequired ? depth : Math.max(0, depth - 1)),
          describe: (member) => viewOf(member).schema,
          optional: depth > 0,
        });
      case 'array':
        return makeList(schema, {
          make: (item) => make(item, depth),
          describe: (item) => viewOf(item).schema,
          fits: (item, itemSchema) => check(item, itemSchema).length === 0,
        });
      case 'string':
        return stringValue(schema, readPattern);
      case 'integer':
      case 'number':
        return numberValue(schema, type === 'integer');
      case 'boolean':
        return true;
      case 'null':
        return null;
      case 'any':
        return ['string', 1, true, {}, [], null].find((value) => check(value, whole).length === 0);
    }
  }
}

/** The same example is asked for by the default example, by its named one, and by the remarks. */
function rememberedCompleter(complete: CompleteValue, effort: Effort): CompleteValue {
  const known = new Map<Schema, Map<JsonValue, JsonValue | undefined>>();
  return (value, schema) => {
    const memo = known.get(schema) ?? new Map<JsonValue, JsonValue | undefined>();
    known.set(schema, memo);
    if (!memo.has(value)) memo.set(value, effort.withinSize(complete(value, schema), value));
    return memo.get(value);
  };
}

/** Documents write other things than lists where lists belong. */
function listed(values: readonly JsonValue[] | undefined): readonly JsonValue[] {
  return Array.isArray(values) ? values : [];
}
