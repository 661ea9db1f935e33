// What the rest of the output knows of an operation: as long as it stays, a change inside the operation concerns nobody else.

import type { Diagnostic } from '../diagnostics.js';
import { groupBy } from '../group-by.js';
import { keyText } from '../memory/key-text.js';
import { referredSchemas } from '../model/reach.js';
import type { Plan, TypeRequest } from '../plan.js';
import { sha256 } from '../sha256.js';

/** What was decided about the operations of a run, or of a part. */
export interface Decided {
  /** With the types of `requests`. */
  readonly plan: Plan;
  readonly requests: readonly TypeRequest[];
  /** By key: how an operation votes on pagination. */
  readonly votes: ReadonlyMap<string, string | null>;
  /** By key: what was said of its examples. */
  readonly remarks: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Of the targets. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * By key, a hash of all by which an operation touches what is not its own: names, which other names give way to; its pagination and
 * vote; its security, by which examples of others are chosen; what is declared for it; and what was said of it. It is complete only
 * as long as nothing else lets operations touch: whoever adds a way has to add it here, or see to it that no basis is left.
 */
export function outwardOf(decided: Decided): ReadonlyMap<string, string> {
  const { plan, votes, remarks } = decided;
  const uses = usesByOperation(decided);
  const said = groupBy(decided.diagnostics, ({ pointer }) => pointer);
  return new Map(
    plan.api.operations.map((operation) => {
      const { key, operationId, pointer, security } = operation;
      const names = plan.names.operations.get(key);
      const own = [
        names,
        operationId,
        security,
        votes.get(key),
        plan.pagination.get(key),
        // All examples of an operation send the same credentials.
        Object.keys(plan.examples.get(key)?.[0]?.auth ?? {}),
        referredSchemas(operation),
        [...(uses.get(key) ?? [])].sort(),
      ];
      return [key, sha256(keyText([...own, remarks.get(key), said.get(pointer)]))];
    }),
  );
}

/** What the types of each operation use of what is declared: which types have a second form for requests depends on it. */
function usesByOperation({ plan, requests }: Decided): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>();
  for (const { id, operation = '' } of requests) {
    const { references = [], helpers = [] } = plan.types.get(id) ?? {};
    const own = uses.get(operation) ?? new Set();
    for (const name of [...references, ...helpers]) own.add(name);
    uses.set(operation, own);
  }
  return uses;
}
