// Every place of a document that holds text, and the document with text of ours there.

import { pointerKeys, toPointer } from '../../generator/json-pointer.js';

/** A string value, or a member's name that the author chooses. */
export interface Position {
  readonly pointer: string;
  readonly kind: 'value' | 'key';
}

/** Keys that are names in the documents of this folder. */
function isFreeKey(key: string): boolean {
  return /^(x-)?name.|^x-name$|\/|^\{/i.test(key) || key === 'NAME';
}

/** Words of the specification: other text there is refused as a whole, which the fuzzer sees to. */
const fixed = new Set(['$ref', 'in', 'openapi', 'swagger', 'operationRef', '$self', 'jsonSchemaDialect']);

/** The positions of a document, in its order. */
export function positionsOf(root: unknown): readonly Position[] {
  const found: Position[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string' && !fixed.has(path.at(-1) ?? ''))
      found.push({ pointer: toPointer(path), kind: 'value' });
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      const inner = [...path, key];
      if (!Array.isArray(value) && isFreeKey(key)) found.push({ pointer: toPointer(inner), kind: 'key' });
      walk(member, inner);
    }
  };
  walk(root, []);
  return found;
}

/** A document with text of ours in it, and where its places were before names of it changed. */
export interface PoisonedDocument {
  readonly value: unknown;
  /** Pointers of the victim by pointers of `value`. */
  readonly before: ReadonlyMap<string, string>;
}

interface Way {
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/** What goes to the positions; told apart by a number, so that names stay different from each other, unless `exact`. */
export interface Poison {
  readonly text: string;
  readonly exact?: boolean;
}

/** A copy with `text` at each of `positions`. */
export function poisoned(
  root: unknown,
  positions: readonly Position[],
  { text, exact = false }: Poison,
): PoisonedDocument {
  const numbers = new Map(positions.map(({ kind, pointer }, index) => [`${kind} ${pointer}`, index]));
  const before = new Map<string, string>();
  const copy = (value: unknown, way: Way): unknown => {
    const pointer = toPointer(way.before);
    before.set(toPointer(way.now), pointer);
    const number = numbers.get(`value ${pointer}`);
    if (typeof value === 'string') return number === undefined ? value : textAt(value, text, { pointer, number });
    if (Array.isArray(value)) return value.map((item, index) => copy(item, step(way, String(index), String(index))));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        const own = numbers.get(`key ${toPointer([...way.before, key])}`);
        const now = own === undefined ? key : keyAt(key, exact ? text : `${text}${own}`);
        return [now, copy(member, step(way, key, now))];
      }),
    );
  };
  const value = copy(root, { before: [], now: [] });
  const now = new Map([...before].map(([place, old]) => [old, place]));
  return { value: followed(value, now), before };
}

/** References go where what they name has gone (RFC 6901 section 6: percent-encoded in a fragment). */
function followed(value: unknown, now: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    const place = value.startsWith('#/') ? now.get(value.slice(1)) : undefined;
    return place === undefined
      ? value
      : `#${place.isWellFormed() ? encodeURIComponent(place).replaceAll('%2F', '/') : place}`;
  }
  if (Array.isArray(value)) return value.map((item) => followed(item, now));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, followed(member, now)]));
}

function step({ before, now }: Way, key: string, keyNow: string): Way {
  return { before: [...before, key], now: [...now, keyNow] };
}

/** Addresses stay addresses: what is poisoned in them is what may stand in one. */
function textAt(before: string, text: string, { pointer, number }: { pointer: string; number: number }): string {
  const own = isName(pointer) ? `${text}${number}` : text;
  return before.startsWith('https://') ? `${before}?${own}` : own;
}

function isName(pointer: string): boolean {
  return ['name', 'operationId'].includes(pointerKeys(pointer).at(-1) ?? '');
}

/** A path stays a path with its parameter, a header and a media type keep their beginning. */
function keyAt(key: string, text: string): string {
  if (key.startsWith('/')) return `/${text}${key}`;
  return /^x-/i.test(key) || key.includes('/') ? `${key}${text}` : text;
}
