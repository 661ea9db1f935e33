// What two simple schemas of one kind say beside their structure: enums, formats, limits, defaults.

import type { JsonValue, SchemaObject } from '../model/types.js';
import type { SimpleAlternative } from './alternatives.js';
import { found, type FoundChange } from './change.js';
import { describeLiterals } from './describe-schema.js';
import { jsonText } from './json-text.js';

/** Limits a client does not check: the server does (JSON Schema validation, section 6). */
const limitKeywords =
  'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems'.split(
    ' ',
  );

export function compareKeywords(before: SimpleAlternative, after: SimpleAlternative): readonly FoundChange[] {
  return [
    ...compareLiterals(before.literals, after.literals),
    ...(before.kind === 'string' || before.kind === 'number' ? compareFormat(before, after) : []),
    ...compareLimits(before.keywords, after.keywords),
  ];
}

type Literals = readonly string[] | null;

function compareLiterals(before: Literals, after: Literals): readonly FoundChange[] {
  if (before === null) return after === null ? [] : [found('enum-closed', '', null, describeLiterals(after))];
  if (after === null) return [found('enum-opened', '', describeLiterals(before))];
  return [
    ...before.filter((value) => !after.includes(value)).map((value) => found('enum-member-removed', '', value)),
    ...after.filter((value) => !before.includes(value)).map((value) => found('enum-member-added', '', null, value)),
  ];
}

function compareFormat(before: SimpleAlternative, after: SimpleAlternative): readonly FoundChange[] {
  const [was, is] = [formatOf(before), formatOf(after)];
  return was === is ? [] : [found('format-changed', '', was, is)];
}

/** `integer` and `number` are one TypeScript type, so which it is counts as a format. */
function formatOf({ keywords }: SimpleAlternative): string | null {
  if (typeof keywords.format === 'string') return keywords.format;
  const types = typeof keywords.type === 'string' ? [keywords.type] : (keywords.type ?? []);
  return types.includes('integer') ? 'integer' : null;
}

function compareLimits(before: SchemaObject, after: SchemaObject): readonly FoundChange[] {
  const [was, is] = [limitsOf(before), limitsOf(after)];
  return was === is ? [] : [found('limits-changed', '', was, is)];
}

function limitsOf(schema: SchemaObject): string | null {
  const limits = limitKeywords.filter((keyword) => schema[keyword] !== undefined);
  if (limits.length === 0) return null;
  return limits.map((keyword) => `${keyword} ${jsonText(schema[keyword] as JsonValue)}`).join(', ');
}

/** Defaults and deprecation: what stands at a place rather than in a type. */
export function compareNotes(before: SchemaObject, after: SchemaObject): readonly FoundChange[] {
  const [was, is] = [defaultOf(before), defaultOf(after)];
  return [
    ...(was === is ? [] : [found('default-changed', '', was, is)]),
    ...(before.deprecated !== true && after.deprecated === true ? [found('deprecated', '')] : []),
    ...(before.deprecated === true && after.deprecated !== true ? [found('undeprecated', '')] : []),
  ];
}

function defaultOf(schema: SchemaObject): string | null {
  return schema.default === undefined ? null : jsonText(schema.default);
}
