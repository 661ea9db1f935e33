// Which alternative of an old schema became which of the new one: by type name, by kind, objects by their tag.

import type { Alternative, SimpleAlternative } from './alternatives.js';
import type { Side } from './side.js';

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

export interface AlternativePairs {
  /** Names of types that both have. */
  readonly types: readonly string[];
  readonly pairs: readonly (readonly [SimpleAlternative, SimpleAlternative])[];
  readonly removed: readonly Alternative[];
  readonly added: readonly Alternative[];
}

export function pairAlternatives(
  before: readonly Alternative[],
  after: readonly Alternative[],
  sides: Sides,
): AlternativePairs {
  const oldTypes = typeNames(before, sides.before);
  const newTypes = typeNames(after, sides.after);
  const oldRest = before.filter((part) => !isNamed(part, sides.before, newTypes));
  const newRest = after.filter((part) => !isNamed(part, sides.after, oldTypes));
  const types = [...oldTypes].filter((name) => newTypes.has(name));
  if (oldRest.length === 0 || newRest.length === 0) return { types, pairs: [], removed: oldRest, added: newRest };
  // What is left on both sides is compared by what it is, whatever it is called.
  return { types, ...pairSimple(expand(oldRest, sides.before), expand(newRest, sides.after)) };
}

function typeNames(parts: readonly Alternative[], side: Side): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => (part.kind === 'reference' ? [side.typeName(part.ref)] : [])));
}

function isNamed(part: Alternative, side: Side, names: ReadonlySet<string>): boolean {
  return part.kind === 'reference' && names.has(side.typeName(part.ref));
}

function expand(parts: readonly Alternative[], side: Side, seen: readonly string[] = []): readonly SimpleAlternative[] {
  return mergeLiterals(
    parts.flatMap((part) => {
      if (part.kind !== 'reference') return [part];
      if (seen.includes(part.ref)) return [];
      const target = side.typeSchema(side.typeName(part.ref));
      return expand(side.alternatives(target), side, [...seen, part.ref]);
    }),
  );
}

/** One alternative for each kind of plain value: `oneOf` of constants is an enum. */
function mergeLiterals(parts: readonly SimpleAlternative[]): readonly SimpleAlternative[] {
  const merged: SimpleAlternative[] = [];
  for (const part of parts) {
    const index = isStructured(part) ? -1 : merged.findIndex(({ kind }) => kind === part.kind);
    const known = merged[index];
    if (known) merged[index] = { ...known, literals: union(known.literals, part.literals) };
    else merged.push(part);
  }
  return merged;
}

function isStructured({ kind }: SimpleAlternative): boolean {
  return kind === 'object' || kind === 'array';
}

function union(first: readonly string[] | null, second: readonly string[] | null): readonly string[] | null {
  return first === null || second === null ? null : [...new Set([...first, ...second])];
}

function pairSimple(
  before: readonly SimpleAlternative[],
  after: readonly SimpleAlternative[],
): Omit<AlternativePairs, 'types'> {
  const [only, now] = [before[0], after[0]];
  if (only && now && only.kind === now.kind && before.length === 1 && after.length === 1)
    return { pairs: [[only, now]], removed: [], added: [] };
  const left = [...after];
  const pairs: [SimpleAlternative, SimpleAlternative][] = [];
  const removed: SimpleAlternative[] = [];
  // Those that are sure of their partner choose first.
  for (const part of [...before].sort((a, b) => tagsOf(b).size - tagsOf(a).size)) {
    const index = partnerOf(part, left);
    const [partner] = index < 0 ? [] : left.splice(index, 1);
    if (partner) pairs.push([part, partner]);
    else removed.push(part);
  }
  return { pairs, removed, added: left };
}

/** Position of the candidate of the same kind whose tags agree best, -1 where none does. */
function partnerOf(part: SimpleAlternative, candidates: readonly SimpleAlternative[]): number {
  const scores = candidates.map((candidate) => (candidate.kind === part.kind ? agreement(part, candidate) : -1));
  const best = Math.max(-1, ...scores);
  return best < 0 ? -1 : scores.indexOf(best);
}

/** How many tags two objects share, -1 where one of them differs. */
function agreement(before: SimpleAlternative, after: SimpleAlternative): number {
  const [old, now] = [tagsOf(before), tagsOf(after)];
  const shared = [...old].filter(([name]) => now.has(name));
  return shared.some(([name, value]) => now.get(name) !== value) ? -1 : shared.length;
}

/** What tells an object from others of a union: its properties that have one value only. */
function tagsOf(part: SimpleAlternative): ReadonlyMap<string, string> {
  const tags = [...part.properties].flatMap(([name, schema]) => {
    if (typeof schema === 'boolean') return [];
    const value = schema.const ?? (schema.enum?.length === 1 ? schema.enum[0] : undefined);
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return new Map(tags);
}
