// A document that changes are made to, which remembers of every place whether it was there or which overlay brought it.

import { pointerKeys, toPointer } from '../json-pointer.js';
import { isRaw } from '../model/raw.js';
import type { SourceDocument } from '../source-document.js';
import { type Mismatch, mismatch } from './mismatch.js';
import type { NodePath } from './select.js';

/** A place in the document or in an overlay. */
export interface Origin {
  readonly source: SourceDocument;
  readonly pointer: string;
}

/** Nothing of the original value is changed: what is on the way to a change is copied once. */
export interface PatchedDocument {
  /** Has the document under `root`, so that the whole of it is a member like any other. */
  readonly holder: { root: unknown };
  /** Objects and arrays that are copies, with the origins of members that are not where they were. */
  readonly copies: WeakMap<object, Map<string, Origin>>;
  readonly start: Origin;
}

type Container = Record<string, unknown> | unknown[];

export function patchDocument(source: SourceDocument): PatchedDocument {
  const holder = { root: source.value };
  const start = { source, pointer: '' };
  return { holder, start, copies: new WeakMap([[holder, new Map([['root', start]])]]) };
}

/** Where a place of the changed document was written. */
export function originOf(patched: PatchedDocument, pointer: string): Origin {
  let node: unknown = patched.holder;
  let origin = patched.start;
  for (const key of ['root', ...pointerKeys(pointer)]) {
    origin = memberOrigin(patched, node, { key, origin });
    node = isObject(node) && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
  }
  return origin;
}

/** Merges a value into the node at `path`; places of the value that do not fit are given back. */
export function update(
  patched: PatchedDocument,
  path: NodePath,
  { value, origin: here }: { readonly value: unknown; readonly origin: Origin },
): readonly Mismatch[] {
  const key = String(path.at(-1) ?? 'root');
  const { node, origin } = path.length === 0 ? whole(patched) : open(patched, path.slice(0, -1));
  return mergeMember(patched, node, { key, value, here, there: memberOrigin(patched, node, { key, origin }) });
}

/** Removes nodes; a path that leads through another of them is fine. The root cannot be removed. */
export function remove(patched: PatchedDocument, paths: readonly NodePath[]): void {
  for (const path of paths.toSorted(deepestAndLastFirst))
    removeMember(patched, open(patched, path.slice(0, -1)).node, String(path.at(-1)));
}

interface Opened {
  readonly node: Container;
  /** Where the node was written. */
  readonly origin: Origin;
}

function whole({ holder, start }: PatchedDocument): Opened {
  return { node: holder, origin: start };
}

/** The node at a path, it and all above it copies. */
function open(patched: PatchedDocument, path: NodePath): Opened {
  let { node, origin } = whole(patched);
  for (const key of ['root', ...path].map(String)) {
    origin = memberOrigin(patched, node, { key, origin });
    node = openMember(patched, node, { key, origin });
  }
  return { node, origin };
}

interface Place {
  readonly key: string;
  readonly origin: Origin;
}

/** `origin` is the parent's. */
function memberOrigin({ copies }: PatchedDocument, parent: unknown, { key, origin }: Place): Origin {
  const moved = isObject(parent) ? copies.get(parent)?.get(key) : undefined;
  return moved ?? below(origin, key);
}

function below({ source, pointer }: Origin, key: string): Origin {
  return { source, pointer: pointer + toPointer([key]) };
}

/** The object or array that is a member, as a copy that may be changed; `origin` is the member's. */
function openMember(patched: PatchedDocument, parent: Container, { key, origin }: Place): Container {
  const found = Reflect.get(parent, key) as Container;
  if (patched.copies.has(found)) return found;
  const copy: Container = Array.isArray(found) ? [...found] : { ...found };
  // Elements of a list move when others go, members of an object do not.
  const elements = Array.isArray(found) ? found.map((_, index) => String(index)) : [];
  patched.copies.set(copy, new Map(elements.map((index) => [index, below(origin, index)])));
  put(parent, key, copy);
  return copy;
}

interface Merge {
  readonly key: string;
  readonly value: unknown;
  /** Where the value stands. */
  readonly here: Origin;
  /** Where the member that it is merged into was written. */
  readonly there: Origin;
}

/** Overlay Specification 1.1 section 4.4.3: objects are merged, lists are concatenated, other values are replaced. */
function mergeMember(
  patched: PatchedDocument,
  parent: Container,
  { key, value, here, there }: Merge,
): readonly Mismatch[] {
  const old: unknown = Reflect.get(parent, key);
  const member = { key, origin: there };
  if (Array.isArray(old)) return append(patched, openMember(patched, parent, member), { value, origin: here });
  if (isRaw(old) && isRaw(value))
    return mergeObject(patched, openMember(patched, parent, member), { value, here, there });
  if (isObject(old) || isObject(value)) return [mismatch(old, value, here.pointer)];
  assign(patched, parent, { key, value, origin: here });
  return [];
}

function mergeObject(
  patched: PatchedDocument,
  node: Container,
  { value, here, there }: Omit<Merge, 'key' | 'value'> & { readonly value: object },
): readonly Mismatch[] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    const origin = below(here, key);
    const old: unknown = Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
    if (old === undefined) {
      assign(patched, node, { key, value: member, origin });
      return [];
    }
    // Only a target that is a list takes a single value for an element.
    if (Array.isArray(old) && !Array.isArray(member)) return [mismatch(old, member, origin.pointer)];
    const at = memberOrigin(patched, node, { key, origin: there });
    return mergeMember(patched, node, { key, value: member, here: origin, there: at });
  });
}

function append(
  patched: PatchedDocument,
  list: Container,
  { value, origin }: { readonly value: unknown; readonly origin: Origin },
): readonly Mismatch[] {
  const items = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, below(origin, String(index))] as const)
    : [[value, origin] as const];
  for (const [item, from] of items) assign(patched, list, { key: String(list['length']), value: item, origin: from });
  return [];
}

function assign(
  { copies }: PatchedDocument,
  parent: Container,
  { key, value, origin }: Place & { readonly value: unknown },
): void {
  put(parent, key, value);
  copies.get(parent)?.set(key, origin);
}

function removeMember({ copies }: PatchedDocument, node: Container, key: string): void {
  const origins = copies.get(node);
  if (!Array.isArray(node)) {
    Reflect.deleteProperty(node, key);
    origins?.delete(key);
    return;
  }
  const kept = node.map((_, index) => origins?.get(String(index))).toSpliced(Number(key), 1);
  node.splice(Number(key), 1);
  origins?.clear();
  kept.forEach((origin, index) => origin && origins?.set(String(index), origin));
}

/** What stands inside another, and what stands behind another in a list, goes first: no removal moves what is still to go. */
function deepestAndLastFirst(a: NodePath, b: NodePath): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  if (at < 0 || at >= b.length) return b.length - a.length;
  const [left, right] = [a[at], b[at]];
  return typeof left === 'number' && typeof right === 'number' ? right - left : String(left) < String(right) ? -1 : 1;
}

/** Also for keys such as `__proto__`, which an assignment would not make a member. */
function put(parent: Container, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
