// Groups of components that reach each other, compared with what following every reference says.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOfReferences } from '../../generator/memory/reference-groups.js';

const references = fc
  .array(fc.array(fc.nat({ max: 11 }), { maxLength: 4 }), { minLength: 1, maxLength: 10 })
  .map((targets) => new Map(targets.map((some, index) => [String(index), some.map(String)])));

function reach(graph: ReadonlyMap<string, readonly string[]>, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...(graph.get(start) ?? [])];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (reached.has(name) || !graph.has(name)) continue;
    reached.add(name);
    pending.push(...(graph.get(name) ?? []));
  }
  return reached;
}

describe('groups of references', () => {
  it('hold what reaches each other, and come after what they reach', () => {
    fc.assert(
      fc.property(references, (graph) => {
        const groups = groupsOfReferences(graph);
        expect(groups.flat().toSorted()).toEqual([...graph.keys()].toSorted());
        const position = new Map(groups.flatMap((group, index) => group.map((name) => [name, index] as const)));
        for (const one of graph.keys()) {
          for (const other of reach(graph, one)) {
            const isMutual = one === other || reach(graph, other).has(one);
            const [own = -1, reached = -1] = [position.get(one), position.get(other)];
            expect(isMutual ? reached === own : reached < own).toBe(true);
          }
        }
      }),
      { seed: 1 },
    );
  });

  it('are found in a chain that would end the stack of a walk', () => {
    const chain = new Map(Array.from({ length: 50_000 }, (_, index) => [`${index}`, [`${index + 1}`]]));
    expect(groupsOfReferences(chain)[0]).toEqual(['49999']);
  });
});
