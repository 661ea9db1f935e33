// Two schemas in, what changed between them out: guarded against cycles and remembered, types of one name compared once.

import { isHidden } from '../types/variants.js';
import type { Schema, SchemaObject } from '../model/types.js';
import type { Direction } from '../plan.js';
import type { SimpleAlternative } from './alternatives.js';
import { below, found, type FoundChange } from './change.js';
import { compareKeywords, compareNotes } from './compare-keywords.js';
import { compareObjects } from './compare-objects.js';
import { describeAlternative, describeSchema } from './describe-schema.js';
import { pairAlternatives, type Sides } from './pair-alternatives.js';
import { schemaObject, type Side } from './side.js';

/** Changes below one place, and the types that both documents use there by the same name. */
export interface SchemaDiff {
  readonly changes: readonly FoundChange[];
  readonly types: ReadonlySet<string>;
}

export type CompareSchemas = (before: Schema | null, after: Schema | null) => SchemaDiff;

const nothing: SchemaDiff = { changes: [], types: new Set() };

/** A comparison for one direction. Recursion ends where a pair is met again, and never goes through types of one name. */
export function createComparison(sides: Sides, direction: Direction): CompareSchemas {
  const known = new WeakMap<object, WeakMap<object, SchemaDiff>>();
  const compare: CompareSchemas = (givenBefore, givenAfter) => {
    const name = sharedName(givenBefore, givenAfter, sides);
    if (name !== null) return { changes: [], types: new Set([name]) };
    const [before, after] = targets(givenBefore, givenAfter, sides);
    const keys = [schemaKey(before), schemaKey(after)] as const;
    const ofBefore = known.get(keys[0]) ?? new WeakMap<object, SchemaDiff>();
    known.set(keys[0], ofBefore);
    const cached = ofBefore.get(keys[1]);
    if (cached) return cached;
    ofBefore.set(keys[1], nothing);
    const made = compareTwo([before, after], { sides, direction, compare });
    ofBefore.set(keys[1], made);
    return made;
  };
  return compare;
}

/** The name of the type that both refer to, `null` where they do not. */
function sharedName(before: Schema | null, after: Schema | null, sides: Sides): string | null {
  const [old, now] = [schemaObject(before).$ref, schemaObject(after).$ref];
  if (old === undefined || now === undefined) return null;
  const name = sides.before.typeName(old);
  return name === sides.after.typeName(now) ? name : null;
}

/** Where both are references, what they refer to: so that rings come back to the same objects. */
function targets(before: Schema | null, after: Schema | null, sides: Sides): readonly [Schema | null, Schema | null] {
  const areReferences = schemaObject(before).$ref !== undefined && schemaObject(after).$ref !== undefined;
  return areReferences ? [target(before, sides.before), target(after, sides.after)] : [before, after];
}

function target(schema: Schema | null, side: Side): Schema | null {
  let current = schema;
  for (let steps = 0; steps < 100; steps++) {
    const { $ref } = schemaObject(current);
    if ($ref === undefined) return current;
    current = side.typeSchema(side.typeName($ref));
  }
  return current;
}

export interface Comparing {
  readonly sides: Sides;
  readonly direction: Direction;
  readonly compare: CompareSchemas;
}

const anything: SchemaObject = {};
const never: SchemaObject = {};

/** Schemas that are no objects have no identity of their own. */
function schemaKey(schema: Schema | null): object {
  return schema === false ? never : typeof schema === 'object' && schema !== null ? schema : anything;
}

function compareTwo([before, after]: readonly [Schema | null, Schema | null], comparing: Comparing): SchemaDiff {
  const { sides } = comparing;
  const old = sides.before.alternatives(before);
  const now = sides.after.alternatives(after);
  const { types, pairs, removed, added } = pairAlternatives(old, now, sides);
  const parts = pairs.map((pair) => compareSimple(pair, comparing));
  const whole = [describeSchema(before, sides.before), describeSchema(after, sides.after)] as const;
  return collect(
    [
      ...compareNotes(schemaObject(before), schemaObject(after)),
      ...compareKinds({
        whole,
        isNew: types.length === 0 && pairs.length === 0,
        removed: removed.map((part) => [part.kind, describeAlternative(part, sides.before)]),
        added: added.map((part) => [part.kind, describeAlternative(part, sides.after)]),
      }),
    ],
    [{ changes: [], types: new Set(types) }, ...parts],
  );
}

interface Kinds {
  readonly whole: readonly [before: string, after: string];
  /** The two have nothing in common. */
  readonly isNew: boolean;
  readonly removed: readonly (readonly [kind: string, words: string])[];
  readonly added: readonly (readonly [kind: string, words: string])[];
}

function compareKinds({ whole, isNew, removed, added }: Kinds): readonly FoundChange[] {
  const [before, after] = whole;
  const wasUnknown = removed.some(([kind]) => kind === 'unknown');
  if (added.some(([kind]) => kind === 'unknown')) return [found('type-opened', '', before, after)];
  if (wasUnknown) return [found('type-closed', '', before, after)];
  if (isNew && removed.length > 0 && added.length > 0) return [found('type-changed', '', before, after)];
  return [
    ...removed.map(([kind, words]) =>
      kind === 'null' ? found('null-removed', '', before, after) : found('alternative-removed', '', words, null),
    ),
    ...added.map(([kind, words]) =>
      kind === 'null' ? found('null-added', '', before, after) : found('alternative-added', '', null, words),
    ),
  ];
}

function compareSimple(
  [before, after]: readonly [SimpleAlternative, SimpleAlternative],
  comparing: Comparing,
): SchemaDiff {
  const changes = compareKeywords(before, after);
  switch (before.kind) {
    case 'array':
      return collect(changes, [compareItems(before, after, comparing)]);
    case 'object':
      return collect(changes, [
        compareObjects(before, after, {
          compare: comparing.compare,
          isHiddenBefore: (schema) => isHidden(comparing.sides.before.plan.api.schemas, schema, comparing.direction),
          isHiddenAfter: (schema) => isHidden(comparing.sides.after.plan.api.schemas, schema, comparing.direction),
          describe: (schema, isAfter) =>
            describeSchema(schema, isAfter ? comparing.sides.after : comparing.sides.before),
        }),
      ]);
    default:
      return { changes, types: new Set() };
  }
}

function compareItems(before: SimpleAlternative, after: SimpleAlternative, { compare, sides }: Comparing): SchemaDiff {
  if (before.prefixItems.length !== after.prefixItems.length) {
    const words = [describeAlternative(before, sides.before), describeAlternative(after, sides.after)] as const;
    return { changes: [found('type-changed', '', ...words)], types: new Set() };
  }
  const heads = before.prefixItems.map((item, index) =>
    inside(`[${index}]`, compare(item, after.prefixItems[index] ?? true)),
  );
  return collect([], [...heads, inside('[]', compare(before.items, after.items))]);
}

/** A diff below a further part of a path. */
export function inside(prefix: string, diff: SchemaDiff): SchemaDiff {
  return { changes: below(prefix, diff.changes), types: diff.types };
}

/** Changes and diffs as one. */
export function collect(changes: readonly FoundChange[], diffs: readonly SchemaDiff[]): SchemaDiff {
  const all = [...changes, ...diffs.flatMap((diff) => diff.changes)];
  const types = new Set(diffs.flatMap((diff) => [...diff.types]));
  return all.length === 0 && types.size === 0 ? nothing : { changes: all, types };
}
