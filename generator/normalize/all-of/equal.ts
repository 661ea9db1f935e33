// Whether two schemas constrain values in the same way.

import { isRaw } from '../expect.js';
import { isAnnotation } from '../nullable.js';

/** Deep equality without annotations; a reference equals a reference to the same component only. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  }
  if (!isRaw(a) || !isRaw(b)) return false;
  const keys = Object.keys(a).filter((key) => !isAnnotation(key));
  const others = Object.keys(b).filter((key) => !isAnnotation(key));
  return keys.length === others.length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}
