// Names of component schemas, also for schemas that stand elsewhere and are referred to: those become components.

import { pointerKeys } from '../json-pointer.js';
import { isRaw, own, type Raw } from './expect.js';
import type { References } from './references.js';

/** A schema that becomes a component because something refers to it. */
export interface HoistedSchema {
  readonly name: string;
  readonly pointer: string;
  readonly value: unknown;
}

/** Which component a reference means. */
export interface SchemaNames {
  /** The component's name for a `$ref` that stands at `pointer`, `null` where it leads nowhere. */
  nameOf(ref: string, pointer: string): string | null;
  /** Takes the schemas that were hoisted since the last call. */
  takeHoisted(): readonly HoistedSchema[];
}

/** Keys that say what a part is and not which one. */
const silentKeys = new Set([
  'paths',
  'components',
  'schemas',
  'properties',
  'content',
  'schema',
  'definitions',
  '$defs',
]);
const spokenKeys: Readonly<Record<string, string>> = {
  items: 'item',
  responses: '',
  parameters: 'parameter',
  requestBody: 'request',
  requestBodies: 'request',
  additionalProperties: 'value',
};

/** Names over the components of `root`. */
export function createSchemaNames(root: Raw, references: References): SchemaNames {
  const components = own(root, 'components');
  const schemas = isRaw(components) ? own(components, 'schemas') : undefined;
  const own_ = isRaw(schemas) ? schemas : {};
  const taken = new Set(Object.keys(own_));
  const byPointer = new Map<string, string>();
  const byRef = new Map<string, string>();
  const numbers = new Map<string, number>();
  let hoisted: HoistedSchema[] = [];

  /** Thousands may want one name (all that holds no ASCII letter): none counts from 2 again. */
  function freeName(wanted: string): string {
    if (!taken.has(wanted)) return wanted;
    let number = numbers.get(wanted) ?? 2;
    while (taken.has(`${wanted}_${number}`)) number += 1;
    numbers.set(wanted, number);
    return `${wanted}_${number}`;
  }

  function hoist(pointer: string, value: unknown): string {
    const known = byPointer.get(pointer);
    if (known !== undefined) return known;
    const name = freeName(readableName(pointer));
    taken.add(name);
    byPointer.set(pointer, name);
    hoisted.push({ name, pointer, value });
    return name;
  }

  function find(ref: string, pointer: string, hops: number): string | null {
    const target = references.find(ref, pointer);
    if (target === null) return null;
    const component = componentName(target.pointer);
    if (component !== null) return component;
    // A place that only refers on needs no name of its own.
    const { value } = target;
    if (isRaw(value) && typeof value['$ref'] === 'string' && Object.keys(value).length === 1 && hops < 100) {
      return find(value['$ref'], target.pointer, hops + 1);
    }
    return hoist(target.pointer, value);
  }

  return {
    nameOf: (ref, pointer) => {
      const known = ref.startsWith('#/components/schemas/') ? byRef.get(ref) : undefined;
      if (known !== undefined) return known;
      const name = find(ref, pointer, 0);
      if (name !== null) byRef.set(ref, name);
      return name;
    },
    takeHoisted: () => {
      const taking = hoisted;
      hoisted = [];
      return taking;
    },
  };
}

/** The name in `/components/schemas/<name>`, `null` for every other place. */
function componentName(pointer: string): string | null {
  if (!pointer.startsWith('/components/schemas/')) return null;
  const keys = pointerKeys(pointer);
  return keys.length === 3 ? (keys[2] ?? null) : null;
}

/** `/components/schemas/A/properties/b/items` is `A_b_item`, `/paths/~1v2~1zones/get/responses/200/…` is `v2_zones_get_200`. */
function readableName(pointer: string): string {
  const keys = pointerKeys(pointer);
  const words = keys.flatMap((key, index) => {
    // The key after `properties` is a name, whatever it looks like.
    if (index > 0 && (keys[index - 1] === 'properties' || keys[index - 1] === 'schemas')) return [key];
    if (silentKeys.has(key) || (key.includes('/') && keys[index - 1] === 'content')) return [];
    return [spokenKeys[key] ?? key];
  });
  const name = words.join('_').replaceAll(/[^A-Za-z0-9.-]+/g, '_');
  return name.replaceAll(/^_+|_+$/g, '') || 'schema';
}
