// Which part of an answer is the list: rules I1 to I6.

import type { BodyFact, Facts } from './facts.js';
import { type Place, type ReadShape, type Shape, steps } from './shape.js';
import { besideWords, listWords, neverWords, normalName, pagingContainers, payloadContainers } from './words.js';

/** The list of an answer, or why there is none to name. */
export interface Items {
  /** JSON Pointer in the body, `null` where it is not unique. */
  readonly at: string | null;
  readonly kind: 'array' | 'map';
  /** JSON Pointer in the document, `''` where there is none. */
  readonly pointer: string;
  /** `I1` … `I6`. */
  readonly rule: string;
  readonly reason: string;
  /** What one item is, `null` where it is not known. */
  readonly item: Shape | null;
  /** Arrays that were not taken. */
  readonly others: readonly string[];
}

/** Finds the list in the successful answer. */
export function itemsOf({ body, fields, operation, read }: Facts): Items {
  if (body === null) return nothing('the successful response is no JSON', []);
  if (body.types.has('array')) return taken({ at: '', shape: body, rule: 'I1', others: [] }, read);
  const arrays = fields.filter(isListPlace);
  const candidates = preferred(arrays, read);
  const [only] = candidates;
  if (only === undefined) return mapOf(fields, read) ?? nothing('the response holds no array', []);
  if (candidates.length === 1)
    return taken({ at: only.at, shape: only.shape, rule: 'I3', others: notTaken(arrays, only) }, read);
  const named = byName(candidates, operation.path) ?? byTotal(candidates, fields);
  if (named !== null)
    return taken({ at: named.at, shape: named.shape, rule: 'I3', others: notTaken(arrays, named) }, read);
  return nothing(`several arrays could be the items: ${candidates.map(({ at }) => at).join(', ')}`, candidates);
}

/** Arrays in the body itself and in objects that hold the items, never in those that speak about the page (I4). */
function isListPlace({ name, parents, shape }: BodyFact): boolean {
  if (!shape.types.has('array') || neverWords.has(name)) return false;
  return parents.every((parent) => payloadContainers.has(parent) && !isPagingOnly(parent));
}

function isPagingOnly(name: string): boolean {
  return pagingContainers.has(name) && !payloadContainers.has(name);
}

/** Arrays of objects before arrays of scalars (SCIM's `schemas`), and `errors`, `messages`, … only where nothing else is. */
function preferred(arrays: readonly BodyFact[], read: ReadShape): readonly BodyFact[] {
  const main = arrays.filter(({ name }) => !besideWords.has(name));
  const pool = main.length > 0 ? main : arrays;
  const objects = pool.filter(({ shape }) => shape.items === null || !isScalar(read(shape.items)));
  return objects.length > 0 ? objects : pool;
}

function isScalar(shape: Shape): boolean {
  return shape.types.size > 0 && !shape.types.has('object') && !shape.types.has('array');
}

function byName(candidates: readonly BodyFact[], path: string): BodyFact | null {
  const word = lastWord(path);
  const own = candidates.filter(({ name }) => word !== '' && isSameWord(name, word));
  const named = own.length > 0 ? own : candidates.filter(({ name }) => listWords.has(name));
  const shallowest = Math.min(...named.map(({ parents }) => parents.length));
  const nearest = named.filter(({ parents }) => parents.length === shallowest);
  return nearest.length === 1 && nearest[0] !== undefined ? nearest[0] : null;
}

/** The array that the response counts: `total_transactions` beside `transactions` and `accounts`. */
function byTotal(candidates: readonly BodyFact[], fields: readonly BodyFact[]): BodyFact | null {
  const counted = candidates.filter(({ name }) => fields.some((field) => field.name === `total${name}`));
  return counted.length === 1 && counted[0] !== undefined ? counted[0] : null;
}

const verbs = new Set(['get', 'list', 'search', 'query', 'find', 'fetch', 'all', 'filter']);

/** The last segment of a path that is neither a parameter nor a verb: `/zones/{id}/dns_records` gives `dnsrecords`. */
export function lastWord(path: string): string {
  const [plain = ''] = path.split(/[?#]/);
  const segments = plain.split('/').filter((segment) => segment !== '' && !segment.includes('{'));
  const nouns = segments
    .map((segment) => normalName(segment.replace(/\.(json|xml)$/i, '')))
    .filter((word) => !verbs.has(word));
  return nouns.at(-1) ?? '';
}

/** Whether two names are one word, in the singular or the plural. */
export function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long === short || long === `${short}s` || long === `${short}es`) return true;
  return short.endsWith('y') && long === `${short.slice(0, -1)}ies`;
}

function notTaken(arrays: readonly BodyFact[], chosen: BodyFact): readonly string[] {
  return arrays.filter((array) => array !== chosen).map(({ at }) => at);
}

interface Choice {
  readonly at: string;
  readonly shape: Shape;
  readonly rule: string;
  readonly others: readonly string[];
}

function taken({ at, shape, rule, others }: Choice, read: ReadShape): Items {
  const item = shape.items === null ? null : read(shape.items);
  return { at, kind: 'array', pointer: shape.pointer, rule, reason: '', item, others };
}

/** I5: an object whose members are all of one kind. */
function mapOf(fields: readonly BodyFact[], read: ReadShape): Items | null {
  const names = new Set(['items', 'data', 'result']);
  const map = fields.find(({ name, parents, shape }) => parents.length === 0 && names.has(name) && isMap(shape));
  if (map === undefined || map.shape.values === null) return null;
  const item = read(map.shape.values);
  return { at: map.at, kind: 'map', pointer: map.pointer, rule: 'I5', reason: '', item, others: [] };
}

function isMap(shape: Shape): boolean {
  return shape.values !== null && shape.properties.size === 0;
}

function nothing(reason: string, candidates: readonly BodyFact[]): Items {
  const others = candidates.map(({ at }) => at);
  return { at: null, kind: 'array', pointer: '', rule: others.length > 0 ? 'I6' : '', reason, item: null, others };
}

/** The shape at a JSON Pointer below a shape; `null` where the document knows of nothing there. */
export function shapeAt(root: Shape, pointer: string, read: ReadShape): Shape | null {
  let shape = root;
  for (const name of steps(pointer)) {
    const member = /^\d+$/.test(name) ? shape.items : null;
    const place: Place | null = shape.properties.get(name) ?? shape.values ?? member;
    if (place === null) return isOpen(shape) ? shape : null;
    shape = read(place);
  }
  return shape;
}

/** A schema that says nothing at all about its value. */
function isOpen(shape: Shape): boolean {
  return shape.types.size === 0 && shape.properties.size === 0;
}
