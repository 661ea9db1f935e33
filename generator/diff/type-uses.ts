// Named types that both documents use: each compared once for a direction, with the functions that it reaches.

import type { Direction } from '../plan.js';
import type { FoundChange } from './change.js';
import type { CompareSchemas } from './compare-schemas.js';
import type { Sides } from './pair-alternatives.js';

export interface TypeDiff {
  readonly name: string;
  readonly direction: Direction;
  readonly changes: readonly FoundChange[];
  readonly usedBy: readonly string[];
}

export interface TypeUses {
  /** Notes the types that a function names itself. */
  readonly use: (functionName: string, direction: Direction, types: ReadonlySet<string>) => void;
  /** Types that changed, and types inside them, in the order they were met. */
  readonly types: () => readonly TypeDiff[];
}

export function createTypeUses(sides: Sides, compare: Readonly<Record<Direction, CompareSchemas>>): TypeUses {
  const functions = { input: new Map<string, Set<string>>(), output: new Map<string, Set<string>>() };
  const order = new Set<string>();
  return {
    use: (functionName, direction, types) => {
      order.add(functionName);
      for (const type of types) add(functions[direction], type, functionName);
    },
    types: () =>
      (['input', 'output'] as const).flatMap((direction) =>
        typesOf(direction, { functions: functions[direction], order: [...order] }, (name) =>
          compare[direction](sides.before.typeSchema(name), sides.after.typeSchema(name)),
        ),
      ),
  };
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

interface Functions {
  /** Functions by a type they name themselves. */
  readonly functions: ReadonlyMap<string, ReadonlySet<string>>;
  /** All of them in document order. */
  readonly order: readonly string[];
}

function typesOf(
  direction: Direction,
  { functions, order }: Functions,
  compare: (name: string) => ReturnType<CompareSchemas>,
): readonly TypeDiff[] {
  const diffs = new Map<string, ReturnType<CompareSchemas>>();
  const users = new Map<string, Set<string>>();
  const pending = [...functions.keys()].reverse();
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (diffs.has(name)) continue;
    const diff = compare(name);
    diffs.set(name, diff);
    for (const type of diff.types) add(users, type, name);
    pending.push(...[...diff.types].reverse());
  }
  return [...diffs]
    .filter(([, { changes }]) => changes.length > 0)
    .map(([name, { changes }]) => ({ name, direction, changes, usedBy: reached(name, { users, functions, order }) }));
}

interface Reach extends Functions {
  /** Types by a type inside them. */
  readonly users: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Functions that name the type, or a type that holds it. */
function reached(name: string, { users, functions, order }: Reach): readonly string[] {
  const seen = new Set<string>();
  const names = new Set<string>();
  const pending = [name];
  for (let type = pending.pop(); type !== undefined; type = pending.pop()) {
    if (seen.has(type)) continue;
    seen.add(type);
    for (const functionName of functions.get(type) ?? []) names.add(functionName);
    pending.push(...(users.get(type) ?? []));
  }
  return order.filter((functionName) => names.has(functionName));
}
