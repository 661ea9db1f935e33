// References that never reach a schema: A is B, B is A.

import { escapeSegment, unescapeSegment } from '../json-pointer.js';
import type { Schema } from '../model/types.js';
import { setOwn } from './expect.js';
import type { Reading } from './reading.js';

const prefix = '#/components/schemas/';

/** The component that a normalized `$ref` names. */
export function refComponent(ref: string): string {
  const token = ref.slice(prefix.length);
  return unescapeSegment(token.includes('%') ? decodeURIComponent(token) : token);
}

/** Reports each ring of components that are nothing but references; its members are replaced by `true`. */
export function checkRings(schemas: Record<string, Schema>, reading: Reading): void {
  const safe = new Set<string>();
  for (const name of Object.keys(schemas)) {
    const trail = follow(name, schemas, safe);
    const ring = trail.ring;
    if (ring !== null) {
      reading.report.error({
        code: 'reference-ring',
        pointer: `/components/schemas/${escapeSegment(name)}/$ref`,
        message: `${way(ring)} never reaches a schema`,
        hint: 'let one of them say what it is',
      });
      for (const member of ring) setOwn(schemas, member, true);
    }
    for (const member of trail.passed) safe.add(member);
  }
}

/** `A -> B -> A`; of a long ring the beginning and the end. */
function way(ring: readonly string[]): string {
  const names = [...ring, ring[0] ?? ''];
  return (names.length > 10 ? [...names.slice(0, 5), '…', ...names.slice(-4)] : names).join(' -> ');
}

function follow(
  start: string,
  schemas: Readonly<Record<string, Schema>>,
  safe: ReadonlySet<string>,
): { passed: readonly string[]; ring: readonly string[] | null } {
  const passed = new Set<string>();
  let name = start;
  while (!safe.has(name)) {
    if (passed.has(name)) return { passed: [...passed], ring: [...passed].slice([...passed].indexOf(name)) };
    passed.add(name);
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (typeof schema !== 'object' || schema.$ref === undefined) break;
    name = refComponent(schema.$ref);
  }
  return { passed: [...passed], ring: null };
}
