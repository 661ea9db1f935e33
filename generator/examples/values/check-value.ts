// Whether a value satisfies a schema, and where it does not: for choosing between examples and for remarks on the user's
// values. An interpreter of our own, because validators compile or run the document's patterns and know no `bigint`.

import { own, pointerToken } from '../../model/raw.js';
import { refName } from '../../model/reach.js';
import type { Schemas } from '../../model/schema-view.js';
import type { JsonValue, Schema, SchemaObject } from '../../model/types.js';
import { isList, isObject, type JsonObject, jsonText, sameJson } from '../json-text.js';
import { checkScalar } from './check-scalar.js';
import { isFile } from './files.js';

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
 * are `readOnly` are not required. Formats are checked where they are known.
 */
export function valueChecker(schemas: Schemas): CheckValue {
  return (value, schema) => check(value, schema, '', []);

  /** `trail`: the schemas around this one that speak of the same value; one that comes back says nothing more. */
  function check(value: JsonValue, schema: Schema, pointer: string, trail: readonly Schema[]): readonly Violation[] {
    if (schema === true || trail.includes(schema)) return [];
    if (schema === false) return [{ pointer, kind: 'shape', message: 'is not allowed here' }];
    const found: Violation[] = [];
    const next: Next = (item, itemSchema, step = '') =>
      check(item, itemSchema, pointer + step, step === '' ? [...trail, schema] : []);
    const add = (findings: readonly Finding[]): void => {
      for (const finding of findings) found.push({ pointer, ...finding });
    };
    const target = schema.$ref === undefined ? undefined : own(schemas, refName(schema.$ref));
    if (target !== undefined) found.push(...next(value, target as Schema));
    add(checkScalar(value, schema));
    for (const part of schema.allOf ?? []) found.push(...next(value, part));
    if (hasChoices(schema)) add(checkChoices(schema, (branch) => next(value, branch)));
    if (isList(value)) found.push(...checkList(value, schema, pointer, next));
    else if (isObject(value) && !isFile(value)) found.push(...checkObject(value, schema, pointer, next));
    return found;
  }

  function isReadOnly(schema: Schema | undefined): boolean {
    if (typeof schema !== 'object') return false;
    if (schema.readOnly === true) return true;
    if (schema.$ref === undefined) return (schema.allOf ?? []).some(isReadOnly);
    return isReadOnly(own(schemas, refName(schema.$ref)) as Schema | undefined);
  }

  function checkObject(value: JsonObject, schema: SchemaObject, pointer: string, next: Next): readonly Violation[] {
    const missing = (schema.required ?? []).filter(
      (name) => !Object.hasOwn(value, name) && !isReadOnly(own(schema.properties ?? {}, name) as Schema | undefined),
    );
    return [
      ...at(
        pointer,
        missing.map((name) => ({ kind: 'shape' as const, message: `must have ${jsonText(name)}` })),
      ),
      ...at(pointer, countViolations(Object.keys(value).length, schema.minProperties, schema.maxProperties, 'members')),
      ...Object.entries(value).flatMap(([name, item]) =>
        memberSchemas(schema, name).flatMap((member) => next(item, member, `/${pointerToken(name)}`)),
      ),
    ];
  }
}

type Next = (value: JsonValue, schema: Schema, step?: string) => readonly Violation[];
type Finding = Omit<Violation, 'pointer'>;

function at(pointer: string, findings: readonly Finding[]): readonly Violation[] {
  return findings.map((finding) => ({ pointer, ...finding }));
}

/** `properties`, then `patternProperties`; `additionalProperties` only where neither names the member. */
function memberSchemas(schema: SchemaObject, name: string): readonly Schema[] {
  const direct = own(schema.properties ?? {}, name) as Schema | undefined;
  if (direct !== undefined) return [direct];
  // Patterns are not run for names: a schema that has some allows whatever one of them allows.
  if (schema.patternProperties !== undefined) return [];
  return schema.additionalProperties === undefined ? [] : [schema.additionalProperties];
}

function checkList(
  value: readonly JsonValue[],
  schema: SchemaObject,
  pointer: string,
  next: Next,
): readonly Violation[] {
  const isDoubled =
    schema.uniqueItems === true && value.some((item, i) => value.slice(0, i).some((other) => sameJson(item, other)));
  return [
    ...at(pointer, countViolations(value.length, schema.minItems, schema.maxItems, 'items')),
    ...at(pointer, isDoubled ? [{ kind: 'limit', message: 'must not hold an item twice' }] : []),
    ...value.flatMap((item, index) => {
      const itemSchema = schema.prefixItems?.[index] ?? schema.items;
      return itemSchema === undefined ? [] : next(item, itemSchema, `/${index}`);
    }),
  ];
}

function countViolations(count: number, least: unknown, most: unknown, what: string): readonly Finding[] {
  if (typeof least === 'number' && count < least)
    return [{ kind: 'limit', message: `must have ${least} ${what} or more` }];
  if (typeof most === 'number' && count > most)
    return [{ kind: 'limit', message: `must have ${most} ${what} or fewer` }];
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
