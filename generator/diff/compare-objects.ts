// Two object types in, what became of their properties out.

import type { Schema } from '../model/types.js';
import type { SimpleAlternative } from './alternatives.js';
import { found, type FoundChange, member } from './change.js';
import { collect, type CompareSchemas, inside, type SchemaDiff } from './compare-schemas.js';

export interface ObjectComparison {
  readonly compare: CompareSchemas;
  /** Whether the direction leaves a property out (readOnly, writeOnly). */
  readonly isHiddenBefore: (schema: Schema) => boolean;
  readonly isHiddenAfter: (schema: Schema) => boolean;
  readonly describe: (schema: Schema, isAfter: boolean) => string;
}

export function compareObjects(
  before: SimpleAlternative,
  after: SimpleAlternative,
  comparison: ObjectComparison,
): SchemaDiff {
  const old = visible(before, comparison.isHiddenBefore);
  const now = visible(after, comparison.isHiddenAfter);
  const kept = [...old].flatMap(([name, schema]) => {
    const other = now.get(name);
    return other === undefined ? [] : [inside(member(name), comparison.compare(schema, other))];
  });
  const rest = compareRest(before.rest, after.rest, comparison);
  return collect(
    [
      ...removedProperties(old, now, comparison),
      ...addedProperties(old, now, { ...comparison, required: after.required }),
      ...[...old.keys()].flatMap((name) => (now.has(name) ? presence(name, before, after) : [])),
    ],
    [...kept, rest],
  );
}

function visible(part: SimpleAlternative, isHidden: (schema: Schema) => boolean): ReadonlyMap<string, Schema> {
  return new Map([...part.properties].filter(([, schema]) => !isHidden(schema)));
}

type Properties = ReadonlyMap<string, Schema>;

function removedProperties(old: Properties, now: Properties, { describe }: ObjectComparison): readonly FoundChange[] {
  const removed = [...old].filter(([name]) => !now.has(name));
  return removed.map(([name, schema]) => found('property-removed', member(name), describe(schema, false)));
}

function addedProperties(
  old: Properties,
  now: Properties,
  { describe, required }: ObjectComparison & { readonly required: ReadonlySet<string> },
): readonly FoundChange[] {
  const added = [...now].filter(([name]) => !old.has(name));
  return added.map(([name, schema]) =>
    found(
      required.has(name) ? 'property-added-required' : 'property-added',
      member(name),
      null,
      describe(schema, true),
    ),
  );
}

function presence(name: string, before: SimpleAlternative, after: SimpleAlternative): readonly FoundChange[] {
  const [was, is] = [before.required.has(name), after.required.has(name)];
  return was === is ? [] : [found(is ? 'property-required' : 'property-optional', member(name))];
}

function compareRest(before: Schema | null, after: Schema | null, comparison: ObjectComparison): SchemaDiff {
  if (before !== null && after !== null) return inside('[*]', comparison.compare(before, after));
  if (before === after) return collect([], []);
  return after === null
    ? collect(
        [found('further-properties-removed', '', before === null ? null : comparison.describe(before, false))],
        [],
      )
    : collect([found('further-properties-added', '', null, comparison.describe(after, true))], []);
}
