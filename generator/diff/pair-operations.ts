// Which function of the old output became which of the new: by name, else by request, else by the shape of its path.

import type { Operation } from '../model/types.js';
import type { Plan } from '../plan.js';

export interface NamedOperation {
  readonly name: string;
  readonly operation: Operation;
}

export interface OperationPairs {
  readonly pairs: readonly { readonly before: NamedOperation; readonly after: NamedOperation }[];
  readonly removed: readonly NamedOperation[];
  readonly added: readonly NamedOperation[];
}

/** Pairs in the order of the new document, removed ones in that of the old. */
export function pairOperations(before: Plan, after: Plan): OperationPairs {
  let [old, now] = [named(before), named(after)];
  const partners = new Map<NamedOperation, NamedOperation>();
  for (const keyOf of [nameOf, requestOf, shapeOf]) {
    const byKey = unique(old, keyOf);
    const own = unique(now, keyOf);
    for (const [key, entry] of own) {
      const partner = byKey.get(key);
      if (partner) partners.set(entry, partner);
    }
    const taken = new Set(partners.values());
    old = old.filter((entry) => !taken.has(entry));
    now = now.filter((entry) => !partners.has(entry));
  }
  const rank = new Map(after.api.operations.map((operation, index) => [operation.key, index]));
  const order = (entry: NamedOperation): number => rank.get(entry.operation.key) ?? 0;
  const pairs = [...partners].map(([entry, partner]) => ({ before: partner, after: entry }));
  return { pairs: pairs.sort((a, b) => order(a.after) - order(b.after)), removed: old, added: now };
}

function named(plan: Plan): readonly NamedOperation[] {
  return plan.api.operations.map((operation) => ({
    name: plan.names.operations.get(operation.key)?.function ?? operation.key,
    operation,
  }));
}

/** Entries whose key no other has: a guess between two would be a guess. */
function unique(
  entries: readonly NamedOperation[],
  keyOf: (entry: NamedOperation) => string,
): ReadonlyMap<string, NamedOperation> {
  const found = new Map<string, NamedOperation | null>();
  for (const entry of entries) found.set(keyOf(entry), found.has(keyOf(entry)) ? null : entry);
  return new Map([...found].filter((pair): pair is [string, NamedOperation] => pair[1] !== null));
}

function nameOf({ name }: NamedOperation): string {
  return name;
}

function requestOf({ operation }: NamedOperation): string {
  return operation.key;
}

/** `GET /zones/{}`: a path parameter was called otherwise. */
function shapeOf({ operation: { method, path } }: NamedOperation): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`;
}
