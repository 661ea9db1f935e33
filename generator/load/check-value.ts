// Limits on a parsed value: depth, number of values after aliases are expanded, and numbers that JSON cannot carry.

import { toPointer } from '../json-pointer.js';
import type { LoadLimits } from '../source-document.js';

/** What a value that passed holds. */
export interface ValueSummary {
  /** Values of all kinds, aliases expanded. */
  readonly nodes: number;
  /** Members of all objects, aliases expanded. */
  readonly members: number;
}

/** What a value that did not pass has done. */
export interface ValueProblem {
  readonly kind: 'depth' | 'nodes' | 'ring' | 'number' | 'name';
  readonly pointer: string;
}

interface Measure {
  readonly nodes: number;
  readonly members: number;
  readonly height: number;
}

/** Tells a problem from a summary. */
export function isValueProblem(result: ValueSummary | ValueProblem): result is ValueProblem {
  return 'kind' in result;
}

/**
 * Walks a value once. With `shared` each object is measured once however often aliases name it, so that a text of a
 * few hundred bytes that expands to gigabytes is refused at once. Recursion is as deep as `maxDepth` at most.
 */
export function checkValue(root: unknown, limits: LoadLimits, shared: boolean): ValueSummary | ValueProblem {
  const path: string[] = [];
  const measured = new Map<object, Measure>();
  const open = new Set<object>();
  let nodes = 0;
  let members = 0;
  let height = 0;

  function walk(value: unknown, depth: number): ValueProblem['kind'] | null {
    nodes += 1;
    if (nodes > limits.maxNodes) return 'nodes';
    if (typeof value === 'number') return Number.isFinite(value) ? null : 'number';
    if (typeof value !== 'object' || value === null) return null;
    if (depth >= limits.maxDepth) return 'depth';
    if (depth + 1 > height) height = depth + 1;
    return shared ? walkShared(value, depth) : walkChildren(value, depth);
  }

  function walkShared(value: object, depth: number): ValueProblem['kind'] | null {
    const known = measured.get(value);
    if (known !== undefined) {
      nodes += known.nodes;
      members += known.members;
      if (depth + known.height > limits.maxDepth) return 'depth';
      height = Math.max(height, depth + known.height);
      return nodes > limits.maxNodes ? 'nodes' : null;
    }
    if (open.has(value)) return 'ring';
    open.add(value);
    const before = { nodes, members, height };
    height = depth + 1;
    const problem = walkChildren(value, depth);
    if (problem !== null) return problem;
    open.delete(value);
    measured.set(value, { nodes: nodes - before.nodes, members: members - before.members, height: height - depth });
    height = Math.max(height, before.height);
    return null;
  }

  function walkChildren(value: object, depth: number): ValueProblem['kind'] | null {
    if (Array.isArray(value)) return walkItems(value, depth);
    for (const key in value) {
      members += 1;
      const member = (value as Record<string, unknown>)[key];
      const problem = isLongName(key, member) ? 'name' : walk(member, depth + 1);
      if (problem === null) continue;
      path.push(key);
      return problem;
    }
    return null;
  }

  function walkItems(value: readonly unknown[], depth: number): ValueProblem['kind'] | null {
    for (let index = 0; index < value.length; index += 1) {
      const problem = walk(value[index], depth + 1);
      if (problem === null) continue;
      path.push(String(index));
      return problem;
    }
    return null;
  }

  /** Keys become names of properties, types and files, an operationId that of a function. */
  function isLongName(key: string, member: unknown): boolean {
    if (key.length > limits.maxNameLength) return true;
    return key === 'operationId' && typeof member === 'string' && member.length > limits.maxNameLength;
  }

  const kind = walk(root, 0);
  return kind === null ? { nodes, members } : { kind, pointer: toPointer(path.reverse()) };
}
