// Where a `$ref` leads: JSON Pointers, anchors and `$id`s of one bundled document.

import { escapeSegment, fragmentPointer, pointerKeys } from '../json-pointer.js';
import { nearestName } from '../nearest-name.js';
import type { ReferenceIndex } from '../reference-index.js';
import { isRaw, own, type Raw, shown } from './expect.js';

/** What a reference leads to: the value and the pointer it really stands at, other references on the way followed. */
export interface Target {
  readonly pointer: string;
  readonly value: unknown;
}

/** Finds targets; each question is answered once. */
export interface References {
  /** The target of `ref` as it stands at `pointer`, `null` where there is none. */
  find(ref: string, pointer: string): Target | null;
  /** A sentence for the case that there is none: what is missing, and a name that comes close. */
  missing(ref: string): string;
}

const maxHops = 100;

/** So many references that lead nowhere are compared with every name there is; no more are shown to people. */
const mostSuggestions = 50;

/** References of `root`. `index` tells `$id`s and anchors. */
export function createReferences(root: Raw, index: ReferenceIndex): References {
  const known = new Map<string, Target | null>();
  const find = (ref: string, pointer: string): Target | null => {
    const resource = index.resourceOf(pointer);
    const key = resource === '' ? ref : `${resource} ${ref}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const target = locate(ref, pointer, 0);
    known.set(key, target);
    return target;
  };

  function locate(ref: string, pointer: string, hops: number): Target | null {
    if (hops > maxHops) return null;
    for (const candidate of index.candidates(ref, pointer)) {
      const target = walk(candidate, hops);
      if (target !== null) return target;
    }
    return null;
  }

  /** Goes down a pointer; where the way is blocked by a reference object, it goes on in its target. */
  function walk(pointer: string, hops: number): Target | null {
    let value: unknown = root;
    let path = '';
    for (const key of pointerKeys(pointer)) {
      while (isRaw(value) && !Object.hasOwn(value, key) && typeof value['$ref'] === 'string') {
        const next: Target | null = locate(value['$ref'], path, hops + 1);
        if (next === null || next.value === value) return null;
        ({ value, pointer: path } = next);
      }
      value = child(value, key);
      if (value === undefined) return null;
      path += `/${escapeSegment(key)}`;
    }
    return { pointer: path, value };
  }

  let asked = 0;
  return {
    find,
    missing: (ref) => {
      asked += 1;
      return missing(root, ref, asked <= mostSuggestions ? suggestion : () => '');
    },
  };
}

function child(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  return isRaw(value) ? own(value, key) : undefined;
}

function missing(root: Raw, ref: string, suggest: typeof suggestion): string {
  const message = `${shown(ref)} does not exist`;
  const keys = pointerKeys(fragmentPointer(ref.slice(ref.indexOf('#') + 1)));
  let value: unknown = root;
  for (const key of keys) {
    const next = child(value, key);
    if (next !== undefined) value = next;
    else return `${message}${suggest(key, value)}`;
  }
  return message;
}

function suggestion(wanted: string, value: unknown): string {
  const nearest = nearestName(wanted, isRaw(value) ? Object.keys(value) : []);
  return nearest === null ? '' : `; did you mean ${shown(nearest)}?`;
}
