// A schema in a few words for the "before" and "after" of a change: `string | null`, `Zone[]`, `"a" | "b"`.

import type { Schema } from '../model/types.js';
import type { Alternative } from './alternatives.js';
import type { Side } from './side.js';

const shownLiterals = 6;
const shownDepth = 3;

export function describeSchema(schema: Schema | null, side: Side, depth = 0): string {
  const words = side.alternatives(schema).map((part) => describeAlternative(part, side, depth));
  return words.length === 0 ? 'never' : [...new Set(words)].join(' | ');
}

export function describeAlternative(part: Alternative, side: Side, depth = 0): string {
  if (part.kind === 'reference') return side.typeName(part.ref);
  if (part.literals !== null) return describeLiterals(part.literals);
  if (part.kind !== 'array') return part.kind;
  if (depth > shownDepth) return 'array';
  if (part.prefixItems.length > 0)
    return `[${part.prefixItems.map((item) => describeSchema(item, side, depth + 1)).join(', ')}]`;
  const item = describeSchema(part.items, side, depth + 1);
  return item.includes(' ') ? `(${item})[]` : `${item}[]`;
}

/** The values of an enum, the first few of many. */
export function describeLiterals(literals: readonly string[]): string {
  const rest = literals.length - shownLiterals;
  const shown = literals.slice(0, shownLiterals).join(' | ');
  return rest > 0 ? `${shown} | … ${rest} more` : shown;
}
