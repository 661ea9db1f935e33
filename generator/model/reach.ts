// Which component schemas the operations reach, so that what nothing uses is not written.

import { isRaw, own } from './raw.js';
import type { Operation, Schema } from './types.js';

const prefix = '#/components/schemas/';

/** Name of the component that a normalized `$ref` points to. */
export function refName(ref: string): string {
  return decodeToken(ref.slice(prefix.length));
}

function decodeToken(token: string): string {
  const plain = token.includes('%') ? decodePercent(token) : token;
  return plain.replaceAll('~1', '/').replaceAll('~0', '~');
}

function decodePercent(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token; // a lone `%` is a literal one: JSON Pointers in fragments are often not encoded
  }
}

/** The components that an operation itself refers to, sorted. */
export function referredSchemas(operation: Operation): readonly string[] {
  return [...new Set(operationSchemas(operation).flatMap((schema) => [...refsIn(schema)]))].sort();
}

/** The components reachable from `operations`, in the order of `components`. */
export function reachedSchemas(
  operations: readonly Operation[],
  components: Readonly<Record<string, Schema>>,
): Readonly<Record<string, Schema>> {
  const reached = new Set<string>();
  const pending: unknown[] = operations.flatMap(operationSchemas);
  while (pending.length > 0) {
    for (const name of refsIn(pending.pop())) {
      if (reached.has(name)) continue;
      reached.add(name);
      pending.push(own(components, name));
    }
  }
  return Object.fromEntries(Object.entries(components).filter(([name]) => reached.has(name)));
}

/** The schemas that an operation holds itself. */
export function operationSchemas(operation: Operation): readonly unknown[] {
  const bodies = [...(operation.body?.contents ?? []), ...operation.responses.flatMap((response) => response.contents)];
  return [
    ...operation.parameters.map((parameter) => parameter.schema),
    ...bodies.flatMap((content) => [content.schema, content.itemSchema]),
  ];
}

/** Keywords whose value is data, not schemas: a `$ref` in an example is text. */
const dataKeywords = new Set(['example', 'examples', 'default', 'enum', 'const', 'mapping']);

const known = new WeakMap<object, ReadonlySet<string>>();

/** Component names that a schema refers to, found without recursion, and once only. */
export function refsIn(schema: unknown): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return new Set();
  const names = known.get(schema) ?? findRefs(schema);
  known.set(schema, names);
  return names;
}

function findRefs(schema: object): ReadonlySet<string> {
  const names = new Set<string>();
  const pending: unknown[] = [schema];
  while (pending.length > 0) {
    const node = pending.pop();
    if (Array.isArray(node)) pending.push(...node);
    if (!isRaw(node)) continue;
    const ref = own(node, '$ref');
    if (typeof ref === 'string' && ref.startsWith(prefix)) names.add(refName(ref));
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== 'object' || value === null) continue;
      if (key === 'properties' || key === 'patternProperties') pending.push(...Object.values(value));
      else if (!dataKeywords.has(key) && !key.startsWith('x-')) pending.push(value);
    }
  }
  return names;
}
