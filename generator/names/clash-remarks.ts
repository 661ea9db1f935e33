// Two names of the document that would be one identifier: the second has another one, and the user is told of both.

import type { Diagnostic } from '../diagnostics.js';
import type { ApiModel, Operation } from '../model/types.js';
import type { Rename } from './registry.js';

/**
 * A warning for each operation that is called otherwise than its operationId says, because another has that name. One
 * operationId used twice has been said already, and a missing one promises no name.
 */
export function clashRemarks({ operations }: ApiModel, renames: readonly Rename[]): readonly Diagnostic[] {
  const byKey = new Map(operations.map((operation) => [operation.key, operation]));
  const counts = new Map<string | null, number>();
  for (const { operationId } of operations) counts.set(operationId, (counts.get(operationId) ?? 0) + 1);
  return renames.flatMap((rename) => {
    const operation = rename.reason === 'clash' ? byKey.get(rename.of) : undefined;
    const isOwn = operation?.operationId != null && counts.get(operation.operationId) === 1;
    return isOwn ? [remark(operation, rename)] : [];
  });
}

function remark({ operationId, pointer }: Operation, { wanted, name }: Rename): Diagnostic {
  return {
    severity: 'warning',
    code: 'name-clash',
    pointer: `${pointer}/operationId`,
    message: `${JSON.stringify(operationId)} and another name both become ${wanted}; this one is called ${name}`,
    hint: 'give one of the two another operationId',
  };
}
