// Finds references that would make a type alias circular: `A = B | string` with `B = A`, which TypeScript refuses.

import { isRaw, list, own } from '../model/raw.js';
import { refName } from '../model/reach.js';
import type { Schemas } from '../model/schema-view.js';

/** By component: the components it may not name outside of an object or array, found as back edges of a depth-first walk. */
export function aliasCycles(schemas: Schemas): ReadonlyMap<string, ReadonlySet<string>> {
  const broken = new Map<string, Set<string>>();
  const done = new Set<string>();
  for (const start of Object.keys(schemas)) walk(start);
  return broken;

  function walk(start: string): void {
    const open = new Set<string>();
    const stack: { name: string; next: string[] }[] = [];
    const enter = (name: string): void => {
      open.add(name);
      stack.push({ name, next: immediateRefs(own(schemas, name)) });
    };
    if (!done.has(start)) enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const target = top.next.pop();
      if (target === undefined) {
        stack.pop();
        open.delete(top.name);
        done.add(top.name);
      } else if (open.has(target)) broken.set(top.name, (broken.get(top.name) ?? new Set()).add(target));
      else if (!done.has(target)) enter(target);
    }
  }
}

/** Components named where TypeScript resolves an alias at once: the schema itself and its unions and intersections. */
function immediateRefs(schema: unknown): string[] {
  if (!isRaw(schema)) return [];
  const ref = own(schema, '$ref');
  if (typeof ref === 'string') return [refName(ref)];
  return ['allOf', 'anyOf', 'oneOf'].flatMap((key) => list(own(schema, key)).flatMap(immediateRefs));
}
