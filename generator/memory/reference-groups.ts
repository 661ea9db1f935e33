// Components that reach each other, in an order in which every group comes after those that it reaches.

/** A component whose references are being followed. */
interface Visit {
  readonly name: string;
  readonly left: string[];
}

/**
 * Strongly connected components (Tarjan, "Depth-first search and linear graph algorithms", 1972), without recursion: chains of
 * references may be long. References to what is not a key of `references` are passed over.
 */
export function groupsOfReferences(references: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const groups: (readonly string[])[] = [];
  const found = new Map<string, number>();
  /** The earliest component that each open one is known to reach. */
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visits: Visit[] = [];
  const lower = (name: string, index: number): void => {
    lowest.set(name, Math.min(lowest.get(name) ?? index, index));
  };
  const enter = (name: string): void => {
    found.set(name, found.size);
    lower(name, found.size - 1);
    open.push(name);
    visits.push({ name, left: [...(references.get(name) ?? [])] });
  };
  const leave = ({ name }: Visit): void => {
    const index = lowest.get(name) ?? 0;
    const outer = visits.at(-1);
    if (outer) lower(outer.name, index);
    if (index !== found.get(name)) return;
    const group = open.splice(open.lastIndexOf(name));
    for (const member of group) lowest.delete(member);
    groups.push(group);
  };
  for (const start of references.keys()) {
    if (!found.has(start)) enter(start);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const target = visit.left.pop();
      if (target === undefined) leave(visits.pop() ?? visit);
      else if (lowest.has(target)) lower(visit.name, found.get(target) ?? 0);
      else if (!found.has(target) && references.has(target)) enter(target);
    }
  }
  return groups;
}
