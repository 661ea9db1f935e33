// "Did you mean": the name closest to what was written.

import { closest, distance } from 'fastest-levenshtein';

/** The nearest of `names`, or `null` where none is near enough to be meant. */
export function nearestName(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const nearest = closest(name, [...names]);
  return distance(name, nearest) <= Math.max(2, Math.floor(name.length / 2)) ? nearest : null;
}
