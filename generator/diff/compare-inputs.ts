// What became of a function's input: parameters by their key, the body, and the media types that can be chosen.

import { bodyMediaTypes, inputKeys } from '../names/input-keys.js';
import type { Operation, Parameter } from '../model/types.js';
import { found, type FoundChange, member } from './change.js';
import { collect, type CompareSchemas, inside, type SchemaDiff } from './compare-schemas.js';
import { describeSchema } from './describe-schema.js';
import type { Side } from './side.js';

/** One function before and after, with what compares their schemas. */
export interface OperationComparison {
  readonly before: Operation;
  readonly after: Operation;
  readonly sides: { readonly before: Side; readonly after: Side };
  readonly input: CompareSchemas;
  readonly output: CompareSchemas;
}

/** A parameter with the property that holds it. */
type Keyed = readonly [key: string, parameter: Parameter];

export function compareInputs(comparison: OperationComparison): SchemaDiff {
  const old = keyed(comparison.before);
  const now = keyed(comparison.after);
  const places = [pathPlaces(comparison.before), pathPlaces(comparison.after)] as const;
  const partners = new Map(now.map((entry) => [entry, partnerOf(entry, old, places)]));
  const kept = new Set(partners.values());
  const removed = old.filter((entry) => !kept.has(entry));
  return collect(
    removed.map(([key, { schema }]) =>
      found('input-removed', `input${member(key)}`, describeSchema(schema, comparison.sides.before)),
    ),
    [
      ...now.map((entry) => compareParameter(partners.get(entry), entry, comparison)),
      compareBody(comparison),
      { changes: compareMediaTypes(comparison), types: new Set() },
    ],
  );
}

function keyed(operation: Operation): readonly Keyed[] {
  const keys = inputKeys(operation);
  return operation.parameters.map((parameter) => [keys.get(parameter) ?? parameter.name, parameter]);
}

/** Names of path parameters by their place, where the path without them is the key: `/zones/{}`. */
type PathPlaces = readonly [shape: string, names: readonly string[]];

function pathPlaces({ path }: Operation): PathPlaces {
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  return [path.replaceAll(/\{[^}]*\}/g, '{}'), names];
}

/** By key; what was called otherwise is still the same parameter of the request, or the same place of the path. */
function partnerOf(
  [key, parameter]: Keyed,
  old: readonly Keyed[],
  [before, after]: readonly [PathPlaces, PathPlaces],
): Keyed | undefined {
  const place = parameter.in === 'path' && before[0] === after[0] ? after[1].indexOf(parameter.name) : -1;
  return (
    old.find(([other]) => other === key) ??
    old.find(([, other]) => other.in === parameter.in && other.name === parameter.name) ??
    old.find(([, other]) => other.in === 'path' && place >= 0 && other.name === before[1][place])
  );
}

function compareParameter(
  old: Keyed | undefined,
  [key, parameter]: Keyed,
  { input, sides }: OperationComparison,
): SchemaDiff {
  const path = `input${member(key)}`;
  const words = describeSchema(parameter.schema, sides.after);
  if (!old) return collect([found(addedCode(parameter.required), path, null, words)], []);
  const [oldKey, before] = old;
  return collect(
    [
      ...(oldKey === key ? [] : [found('input-renamed', path, oldKey, key)]),
      ...comparePresence(path, before.required, parameter.required),
      ...(!before.deprecated && parameter.deprecated ? [found('input-deprecated', path)] : []),
      ...compareWire(path, before, parameter),
    ],
    [inside(path, input(before.schema, parameter.schema))],
  );
}

function addedCode(required: boolean): 'input-added-required' | 'input-added' {
  return required ? 'input-added-required' : 'input-added';
}

function comparePresence(path: string, was: boolean, is: boolean): readonly FoundChange[] {
  return was === is ? [] : [found(is ? 'input-required' : 'input-optional', path)];
}

function compareWire(path: string, before: Parameter, after: Parameter): readonly FoundChange[] {
  const words = ({ in: location, name, style }: Parameter): string => `${location} ${name} (${style})`;
  return words(before) === words(after) ? [] : [found('input-wire', path, words(before), words(after))];
}

function compareBody({ before: { body: was }, after: { body: is }, input, sides }: OperationComparison): SchemaDiff {
  const [old, now] = [was?.contents ?? [], is?.contents ?? []];
  if (!was)
    return collect(is ? [found(addedCode(is.required), 'input.body', null, now[0]?.contentType ?? null)] : [], []);
  if (!is) return collect([found('input-removed', 'input.body', old[0]?.contentType ?? null)], []);
  const only = old.length === 1 && now.length === 1;
  const pairs = now.flatMap((content) => {
    const partner = old.find(({ contentType }) => contentType === content.contentType);
    return partner ? [[partner, content] as const] : [];
  });
  const several = pairs.length > 1;
  const [oldSchema, newSchema] = [old[0]?.schema ?? null, now[0]?.schema ?? null];
  if (pairs.length === 0 && only && describeSchema(oldSchema, sides.before) === describeSchema(newSchema, sides.after))
    return collect(comparePresence('input.body', was.required, is.required), [
      inside('input.body', input(oldSchema, newSchema)),
    ]);
  return collect(
    comparePresence('input.body', was.required, is.required),
    pairs.map(([a, b]) =>
      inside(
        several ? `input.body (${b.contentType})` : 'input.body',
        input(a.itemSchema ?? a.schema, b.itemSchema ?? b.schema),
      ),
    ),
  );
}

function compareMediaTypes({ before, after }: OperationComparison): readonly FoundChange[] {
  if (!before.body || !after.body) return [];
  const [old, now] = [bodyMediaTypes(before), bodyMediaTypes(after)];
  const isKept = old.length > 0 && now.includes(old[0] ?? '');
  return [
    ...old.filter((type) => !now.includes(type)).map((type) => found('media-type-removed', 'input.contentType', type)),
    ...now
      .filter((type) => !old.includes(type))
      .map((type) => found('media-type-added', 'input.contentType', null, type)),
    ...(isKept && old[0] !== now[0]
      ? [found('media-type-default', 'input.contentType', old[0] ?? null, now[0] ?? null)]
      : []),
  ];
}
