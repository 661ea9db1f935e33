// Keywords that look at one value by itself: type, enum, const, format, pattern, lengths and ranges.

import { isBinary } from '../../model/content.js';
import type { JsonValue, SchemaObject } from '../../model/types.js';
import { isList, jsonText, sameJson } from '../json-text.js';
import type { Violation } from './check-value.js';
import { isFile } from '../../model/example.js';
import { fitsFormat } from './formats.js';
import { bound } from './number-value.js';
import { matchesPattern } from './pattern-match.js';
import type { ReadPattern } from './pattern.js';

type Finding = Omit<Violation, 'pointer'>;

/** Findings about the value itself, not about its members. */
export function checkScalar(value: JsonValue, schema: SchemaObject, readPattern: ReadPattern): readonly Finding[] {
  if (isFile(value)) return isBinary(schema) || schema.type === undefined ? [] : [typeFinding(schema)];
  const findings: Finding[] = [];
  if (!fitsType(value, schema.type)) return [typeFinding(schema)];
  if (schema.const !== undefined && !sameJson(value, schema.const)) {
    findings.push({ kind: 'shape', message: `must be ${jsonText(schema.const)}` });
  }
  if (schema.enum !== undefined && !schema.enum.some((choice) => sameJson(value, choice))) {
    findings.push({ kind: 'shape', message: `must be one of ${choices(schema.enum)}` });
  }
  if (typeof value === 'string') findings.push(...checkString(value, schema, readPattern));
  if (typeof value === 'number' || typeof value === 'bigint') findings.push(...checkNumber(value, schema));
  return findings;
}

const listedChoices = 10;

function choices(values: readonly JsonValue[]): string {
  const texts = values.slice(0, listedChoices).map(jsonText);
  return values.length > listedChoices ? `${texts.join(', ')}, … (${values.length} in all)` : texts.join(', ');
}

function typeFinding(schema: SchemaObject): Finding {
  return { kind: 'shape', message: `must be of type ${[schema.type ?? []].flat().join(' or ')}` };
}

/** JSON Schema's types (2020-12 section 6.1.1): `1.0` is an integer. */
export function fitsType(value: JsonValue, type: SchemaObject['type']): boolean {
  if (type === undefined) return true;
  const is = jsonType(value);
  const allows = (word: string): boolean => word === is || (word === 'number' && is === 'integer');
  return typeof type === 'string' ? allows(type) : type.some(allows);
}

function jsonType(value: JsonValue): string {
  if (value === null) return 'null';
  if (isList(value)) return 'array';
  if (typeof value === 'bigint') return 'integer';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function checkString(value: string, schema: SchemaObject, readPattern: ReadPattern): readonly Finding[] {
  const findings: Finding[] = [];
  const limit = (message: string): unknown => findings.push({ kind: 'limit', message });
  const isMeasured = schema.minLength !== undefined || schema.maxLength !== undefined;
  const length = isMeasured ? [...value].length : 0;
  if (schema.minLength !== undefined && length < schema.minLength)
    limit(`must have ${schema.minLength} characters or more`);
  if (schema.maxLength !== undefined && length > schema.maxLength)
    limit(`must have ${schema.maxLength} characters or fewer`);
  if (!fitsFormat(schema.format, value)) limit(`must be of format ${schema.format ?? ''}`);
  const pattern = schema.pattern === undefined ? null : readPattern(schema.pattern);
  if (pattern && matchesPattern(pattern, value) === false) limit(`must match ${schema.pattern ?? ''}`);
  return findings;
}

function checkNumber(value: number | bigint, schema: SchemaObject): readonly Finding[] {
  const findings: Finding[] = [];
  const limit = (message: string): unknown => findings.push({ kind: 'limit', message });
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  // Comparing a number with a bigint is exact in JavaScript, so bounds are used as they are.
  if (minimum !== undefined && value < minimum) limit(`must be ${minimum} or more`);
  if (maximum !== undefined && value > maximum) limit(`must be ${maximum} or less`);
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) limit(`must be more than ${exclusiveMinimum}`);
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) limit(`must be less than ${exclusiveMaximum}`);
  const step = bound(multipleOf, 0);
  if (step > 0 && !isMultiple(Number(value) / step)) limit(`must be a multiple of ${step}`);
  return findings;
}

/** 0.3 / 0.1 is 2.9999999999999996. */
function isMultiple(quotient: number): boolean {
  return Math.abs(quotient - Math.round(quotient)) < 1e-8;
}
