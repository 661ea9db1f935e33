// The items of an array that is made for a schema.

import type { JsonValue, Schema, SchemaObject } from '../../model/types.js';
import { sameJson } from '../json-text.js';

/** What {@link makeList} needs to know about the document. */
export interface ItemSource {
  readonly make: (schema: Schema) => JsonValue | undefined;
  readonly describe: (schema: Schema) => SchemaObject;
  /** Whether the value satisfies the schema. */
  readonly fits: (value: JsonValue, schema: Schema) => boolean;
}

/** Above this an array is no example any more. */
const longest = 100;

/** One item, or as many as `minItems` asks for; `undefined` where those cannot be had. */
export function makeList(schema: SchemaObject, source: ItemSource): readonly JsonValue[] | undefined {
  const least = Math.min(schema.minItems ?? 0, longest);
  const most = schema.maxItems ?? longest;
  const items: JsonValue[] = [];
  for (const itemSchema of (schema.prefixItems ?? []).slice(0, most)) {
    const item = source.make(itemSchema);
    if (item === undefined) break;
    items.push(item);
  }
  const wanted = Math.min(most, Math.max(least, schema.items === undefined || items.length > 0 ? least : 1));
  while (items.length < wanted) {
    const item = nextItem(schema, source, items);
    if (item === undefined) break;
    items.push(item);
  }
  return items.length < least ? undefined : items;
}

function nextItem(schema: SchemaObject, source: ItemSource, items: readonly JsonValue[]): JsonValue | undefined {
  const itemSchema = schema.items ?? true;
  const item = source.make(itemSchema);
  if (item === undefined || schema.uniqueItems !== true) return item;
  const isNew = (value: JsonValue): boolean => !items.some((other) => sameJson(other, value));
  const variants = [...(source.describe(itemSchema).enum ?? []), ...variantsOf(item, items.length + 1)];
  return [item, ...variants].find((value) => isNew(value) && source.fits(value, itemSchema));
}

/** Values near the one that is taken. */
function variantsOf(item: JsonValue, number: number): readonly JsonValue[] {
  if (typeof item === 'number') return [item + number - 1, item - number + 1];
  if (typeof item === 'bigint') return [item + BigInt(number - 1)];
  if (typeof item === 'boolean') return [!item];
  if (typeof item !== 'string') return [];
  return [`${item}-${number}`, `${item}${number}`, item.slice(0, -1) + number, `${number}${item.slice(1)}`];
}
