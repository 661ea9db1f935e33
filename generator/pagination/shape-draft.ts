// A folded schema while it is made.

import type { Shape } from './shape.js';

/** A {@link Shape} that is still written to. */
export type Draft = {
  -readonly [Key in keyof Shape]: Shape[Key] extends ReadonlyMap<infer K, infer V>
    ? Map<K, V>
    : Shape[Key] extends ReadonlySet<infer V>
      ? Set<V>
      : Shape[Key];
};

export function emptyDraft(pointer: string): Draft {
  return {
    pointer,
    types: new Set(),
    properties: new Map(),
    required: new Set(),
    items: null,
    values: null,
    format: '',
    description: '',
    enumerated: false,
    default: undefined,
    minimum: undefined,
    examples: [],
    disagrees: false,
    extensions: new Map(),
  };
}

/** Adds an alternative of a union: it fills what nobody has said yet. */
export function join(draft: Draft, alternative: Draft): void {
  for (const type of alternative.types) draft.types.add(type);
  for (const [name, place] of alternative.properties) {
    if (!draft.properties.has(name)) draft.properties.set(name, place);
  }
  draft.items ??= alternative.items;
  draft.values ??= alternative.values;
  draft.format ||= alternative.format;
  draft.description ||= alternative.description;
  draft.enumerated ||= alternative.enumerated;
  draft.default ??= alternative.default;
  draft.minimum ??= alternative.minimum;
  if (draft.examples.length === 0) draft.examples = alternative.examples;
  draft.disagrees ||= alternative.disagrees;
}
