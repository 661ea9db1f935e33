// One function before and after: everything about it, in the order of a reference page.

import { literalRequest } from '../examples/literal-request.js';
import type { Operation } from '../model/types.js';
import type { Plan } from '../plan.js';
import { found, type FoundChange } from './change.js';
import { compareAuth } from './compare-auth.js';
import { compareInputs, type OperationComparison } from './compare-inputs.js';
import { compareOutputs } from './compare-outputs.js';
import { comparePagination } from './compare-pagination.js';
import { jsonText } from './json-text.js';

/** Changes of a function by the direction their verdict takes, and the types it names on both sides. */
export interface FunctionDiff {
  readonly input: readonly FoundChange[];
  readonly output: readonly FoundChange[];
  readonly inputTypes: ReadonlySet<string>;
  readonly outputTypes: ReadonlySet<string>;
}

export function compareFunction(comparison: OperationComparison): FunctionDiff {
  const { before, after, sides } = comparison;
  const [old, now] = [sides.before.plan, sides.after.plan];
  const input = compareInputs(comparison);
  const output = compareOutputs(comparison);
  return {
    input: [
      ...compareNames(comparison),
      ...(before.key === after.key ? [] : [found('request-moved', '', before.key, after.key)]),
      ...input.changes,
      ...comparePagination(old.pagination.get(before.key), now.pagination.get(after.key)),
      ...compareAuth(before, after),
      ...compareDeprecation(before, after),
      ...compareDocs(before, after),
      ...(snippetsOf(old, before) === snippetsOf(now, after) ? [] : [found('snippet-changed', '')]),
    ],
    output: output.changes,
    inputTypes: input.types,
    outputTypes: output.types,
  };
}

function compareNames({ before, after, sides }: OperationComparison): readonly FoundChange[] {
  const old = sides.before.plan.names.operations.get(before.key);
  const now = sides.after.plan.names.operations.get(after.key);
  if (!old || !now) return [];
  return [
    ...(old.function === now.function ? [] : [found('function-renamed', '', old.function, now.function)]),
    ...(old.group === now.group ? [] : [found('file-moved', '', old.group, now.group)]),
  ];
}

function compareDeprecation(before: Operation, after: Operation): readonly FoundChange[] {
  if (before.deprecated === after.deprecated) return [];
  return [found(after.deprecated ? 'deprecated' : 'undeprecated', '')];
}

/** What the comment of a function and its page of docs are made of; words of what only one side has come with it. */
function compareDocs(before: Operation, after: Operation): readonly FoundChange[] {
  const old = new Map(
    before.parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter.description]),
  );
  const isSame =
    ownDocs(before) === ownDocs(after) &&
    after.parameters.every(
      (parameter) => (old.get(`${parameter.in} ${parameter.name}`) ?? parameter.description) === parameter.description,
    ) &&
    (!before.body || !after.body || before.body.description === after.body.description);
  return isSame ? [] : [found('docs-changed', '')];
}

function ownDocs({ summary, description, externalDocs }: Operation): string {
  return jsonText([summary, description, externalDocs]);
}

/** Every snippet is printed from these requests, so snippets differ exactly where they do. */
function snippetsOf({ examples }: Plan, operation: Operation): string {
  const requests = (examples.get(operation.key) ?? []).map((example) => [
    example.name,
    literalRequest(example),
    Object.keys(example.variables),
  ]);
  return jsonText(requests);
}
