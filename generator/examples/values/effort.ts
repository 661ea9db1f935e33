// How far the search for values of one document goes: schemas that share parts can ask for more than any machine has.

import type { JsonValue } from '../../model/types.js';

/** What is left to spend; once it is spent, it stays so. */
export interface Effort {
  /** Takes one step; `false` where none is left. */
  readonly step: () => boolean;
  /** The value, or `undefined` where it is larger than an example may be, or than three times `given`. */
  readonly withinSize: (value: JsonValue | undefined, given?: JsonValue) => JsonValue | undefined;
  /** Whether a search or a value was cut short. */
  readonly wasCut: () => boolean;
  /** How many steps were taken so far. */
  readonly steps: () => number;
}

/** Steps of one document; the largest public ones take some ten thousand. */
export const mostSteps = 1_000_000;

/** Values inside one value, itself included. */
const mostValues = 10_000;

/** The effort that one document is worth. */
export function createEffort(): Effort {
  const sizes = new WeakMap<object, number>();
  let steps = 0;
  let cut = false;
  const sizeOf = (value: JsonValue): number => {
    if (typeof value === 'string') return 1 + value.length / 1000;
    if (typeof value !== 'object' || value === null) return 1;
    // Values share parts as their schemas do: each is counted as often as it would be printed, and measured once.
    const size = sizes.get(value) ?? Object.values(value).reduce<number>((sum, part) => sum + sizeOf(part), 1);
    sizes.set(value, size);
    return size;
  };
  return {
    step: () => {
      steps += 1;
      cut ||= steps > mostSteps;
      return steps <= mostSteps;
    },
    withinSize: (value, given) => {
      if (value === undefined) return undefined;
      const most = Math.max(mostValues, given === undefined ? 0 : 3 * sizeOf(given));
      if (sizeOf(value) <= most) return value;
      cut = true;
      return undefined;
    },
    wasCut: () => cut,
    steps: () => steps,
  };
}
