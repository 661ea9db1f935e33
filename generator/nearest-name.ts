// "Did you mean": the name closest to what was written.

import type { Diagnostic } from './diagnostics.js';
import { levenshtein } from './late-packages.js';

/** The nearest of `names`, or `null` where none is near enough to be meant. */
export function nearestName(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const { closest, distance } = levenshtein();
  const nearest = closest(name, [...names]);
  return distance(name, nearest) <= Math.max(2, Math.floor(name.length / 2)) ? nearest : null;
}

/** A name that is none of those there are. */
export interface UnknownName {
  readonly code: string;
  /** What has such names: `target`. */
  readonly what: string;
  readonly name: string;
  readonly known: readonly string[];
  /** What may be said beside the known names, for the hint. */
  readonly others?: readonly string[];
}

/** The error for it, with the nearest name, else with all. */
export function unknownName({ code, what, name, known, others = [] }: UnknownName): Diagnostic {
  const nearest = nearestName(name, known);
  const hint = nearest === null ? `${what}s are ${[...known, ...others].join(', ')}` : `did you mean ${nearest}?`;
  const message = `there is no ${what} ${JSON.stringify(name)}`;
  return { severity: 'error', code, pointer: '', message, hint };
}
