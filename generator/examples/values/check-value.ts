// Whether a value satisfies a schema, and where it does not: for choosing between examples and for remarks on the user's
// values. An interpreter of our own, because validators compile or run the document's patterns and know no `bigint`.

import { own, pointerToken } from '../../model/raw.js';
import { refName } from '../../model/reach.js';
import { isMarked, type Schemas } from '../../model/schema-view.js';
import type { JsonValue, Schema, SchemaObject } from '../../model/types.js';
import { isList, isObject, type JsonObject, jsonText, sameJson } from '../json-text.js';
import { checkScalar } from './check-scalar.js';
import type { Effort } from './effort.js';
import { isFile } from '../../model/example.js';
import type { ReadPattern } from './pattern.js';

/** One way in which a value does not satisfy its schema. */
export interface Violation {
  /** JSON Pointer (RFC 6901) into the value. */
  readonly pointer: string;
  /** `shape` is what a TypeScript type sees too: types, members, choices; `limit` what only a server sees: lengths, patterns, ranges. */
  readonly kind: 'shape' | 'limit';
  /** What was expected, to follow "the value": `must be one of "a", "b"`. */
  readonly message: string;
}

/** Violations in the order of the value; empty where it satisfies the schema. */
export type CheckValue = (value: JsonValue, schema: Schema) => readonly Violation[];

/**
 * A checker for request values of one document (JSON Schema 2020-12 as far as {@link SchemaObject} names it). Members that
 * are `readOnly` are not required. Formats are checked where they are known. Where the effort is spent, everything satisfies.
 */
export function valueChecker(schemas: Schemas, readPattern: ReadPattern, effort: Effort): CheckValue {
  // A value is completed member by member, and checked at each level: its members are not checked again and again.
  const satisfied = new WeakMap<object, WeakSet<SchemaObject>>();
  return (value, schema) => check(value, schema, { pointer: '', trail: [] });

  function check(value: JsonValue, schema: Schema, place: Place): readonly Violation[] {
    const { pointer, trail } = place;
    if (schema === true || trail.includes(schema) || !effort.step()) return [];
    if (schema === false) return [{ pointer, kind: 'shape', message: 'is not allowed here' }];
    const isWhole = trail.length === 0 && typeof value === 'object' && value !== null;
    if (isWhole && satisfied.get(value)?.has(schema)) return [];
    const found: Violation[] = [];
    const same: Next = (part) => check(value, part, { pointer, trail: [...trail, schema] });
    const add = (findings: readonly Finding[]): void => {
      for (const finding of findings) found.push({ pointer, ...finding });
    };
    for (const target of referenced(schema)) found.push(...same(target));
    add(checkScalar(value, schema, readPattern));
    for (const part of schema.allOf ?? []) found.push(...same(part));
    if (hasChoices(schema)) add(checkChoices(schema, same));
    if (isList(value)) {
      add(checkList(value, schema));
      found.push(...checkItems(value, schema, pointer));
    } else if (isObject(value) && !isFile(value)) {
      add(checkMissing(value, schema, trail[0] ?? schema));
      found.push(...checkMembers(value, schema, pointer));
    }
    if (isWhole && found.length === 0) remember(value, schema);
    return found;
  }

  function remember(value: object, schema: SchemaObject): void {
    const known = satisfied.get(value) ?? new WeakSet();
    satisfied.set(value, known.add(schema));
  }

  function checkItems(value: readonly JsonValue[], schema: SchemaObject, pointer: string): readonly Violation[] {
    return value.flatMap((item, index) => {
      const itemSchema = schema.prefixItems?.[index] ?? schema.items;
      return itemSchema === undefined ? [] : check(item, itemSchema, { pointer: `${pointer}/${index}`, trail: [] });
    });
  }

  function checkMembers(value: JsonObject, schema: SchemaObject, pointer: string): readonly Violation[] {
    return Object.entries(value).flatMap(([name, item]) => {
      const member = memberSchema(schema, name);
      const place = { pointer: `${pointer}/${pointerToken(name)}`, trail: [] };
      return member === undefined ? [] : check(item, member, place);
    });
  }

  /** `whole` is the outermost schema of the value: another part of it may say that only answers have the member. */
  function checkMissing(value: JsonObject, schema: SchemaObject, whole: Schema): readonly Finding[] {
    const missing = (schema.required ?? []).filter(
      (name) => !Object.hasOwn(value, name) && !isReadOnlyMember(whole, name, new Set()),
    );
    return [
      ...missing.map((name) => ({ kind: 'shape' as const, message: `must have ${jsonText(name)}` })),
      ...countFindings(Object.keys(value).length, 'members', [schema.minProperties, schema.maxProperties]),
    ];
  }

  /** Whether any part of the composition around a value says that only answers have the member. */
  function isReadOnlyMember(schema: Schema, name: string, seen: Set<Schema>): boolean {
    if (typeof schema === 'boolean' || seen.has(schema)) return false;
    seen.add(schema);
    const property = own(schema.properties ?? {}, name) as Schema | undefined;
    if (isMarked(schemas, property, 'readOnly')) return true;
    return partsOf(schema).some((part) => isReadOnlyMember(part, name, seen));
  }

  function partsOf(schema: SchemaObject): readonly Schema[] {
    return [...referenced(schema), ...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  }

  function referenced(schema: SchemaObject): readonly Schema[] {
    const target = schema.$ref === undefined ? undefined : own(schemas, refName(schema.$ref));
    return target === undefined ? [] : [target as Schema];
  }
}

/** Where a schema is applied; `trail` holds the schemas around it that speak of the same value: one that comes back adds nothing. */
interface Place {
  readonly pointer: string;
  readonly trail: readonly Schema[];
}

type Next = (part: Schema) => readonly Violation[];
type Finding = Omit<Violation, 'pointer'>;

/** `properties`, then `patternProperties`; `additionalProperties` only where neither names the member. */
function memberSchema(schema: SchemaObject, name: string): Schema | undefined {
  const direct = own(schema.properties ?? {}, name) as Schema | undefined;
  // Patterns are not run for names: a schema that has some allows whatever one of them may allow.
  return direct ?? (schema.patternProperties === undefined ? schema.additionalProperties : undefined);
}

function checkList(value: readonly JsonValue[], schema: SchemaObject): readonly Finding[] {
  const isTwice = (item: JsonValue, index: number): boolean =>
    value.slice(0, index).some((other) => sameJson(item, other));
  const isDoubled = schema.uniqueItems === true && value.some(isTwice);
  return [
    ...countFindings(value.length, 'items', [schema.minItems, schema.maxItems]),
    ...(isDoubled ? [{ kind: 'limit' as const, message: 'must not hold an item twice' }] : []),
  ];
}

function countFindings(count: number, what: string, [least, most]: readonly [unknown, unknown]): readonly Finding[] {
  if (typeof least === 'number' && count < least) {
    return [{ kind: 'limit', message: `must have ${least} ${what} or more` }];
  }
  if (typeof most === 'number' && count > most) {
    return [{ kind: 'limit', message: `must have ${most} ${what} or fewer` }];
  }
  return [];
}

function hasChoices(schema: SchemaObject): boolean {
  return schema.anyOf !== undefined || schema.oneOf !== undefined || schema.not !== undefined;
}

function checkChoices(schema: SchemaObject, test: (branch: Schema) => readonly Violation[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const results = (schema[keyword] ?? []).map(test);
    const fitting = results.filter((result) => result.length === 0).length;
    if (results.length > 0 && fitting === 0) findings.push(noBranch(results));
    if (keyword === 'oneOf' && fitting > 1) findings.push({ kind: 'limit', message: 'must fit one choice only' });
  }
  if (schema.not !== undefined && test(schema.not).length === 0) {
    findings.push({ kind: 'limit', message: 'is what the schema excludes' });
  }
  return findings;
}

/** The branch that comes nearest says what is wrong. */
function noBranch(results: readonly (readonly Violation[])[]): Finding {
  const byCount = [...results].sort((left, right) => left.length - right.length);
  const near = byCount.find((result) => result.every(({ kind }) => kind === 'limit')) ?? byCount[0] ?? [];
  const [first] = near;
  const place = first?.pointer ? ` (${first.pointer} ${first.message})` : first ? ` (${first.message})` : '';
  return {
    kind: near.every(({ kind }) => kind === 'limit') ? 'limit' : 'shape',
    message: `must fit one of ${results.length} choices${place}`,
  };
}
