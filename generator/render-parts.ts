// A target's output in the parts that are rendered, and remembered, one by one.

import { keyText } from './memory/key-text.js';
import type { Operation } from './model/types.js';
import type { Plan } from './plan.js';
import { planOf } from './render-target.js';
import type { Rendered, Target } from './target.js';

/** Pages that are made together. */
export interface RenderPart {
  /** Operations that alone decide the part; none where it is not remembered. */
  readonly operations: readonly Operation[];
  /** What else decides it beside the options. */
  readonly what: () => string;
  readonly make: () => Rendered;
}

/** The parts of all that `target` makes of `plan`. Where it says everything at once, one of them has what is of no page. */
export function partsOf(target: Target, plan: Plan): readonly RenderPart[] {
  if (target.byOperation) return plan.api.operations.map((operation) => operationPart(target, plan, operation));
  const { pages, ...rest } = target.pages(plan);
  const empty: Rendered = { pages: [], diagnostics: [], operationFiles: new Map() };
  return [
    { operations: [], what: () => '', make: () => ({ ...rest, pages: [] }) },
    ...pages.map((page) => ({
      operations: page.operations ?? [],
      what: () => whatOf(plan, `${target.name} ${page.path}`, page.operations ?? []),
      make: () => ({ ...empty, pages: [page] }),
    })),
  ];
}

function operationPart(target: Target, plan: Plan, operation: Operation): RenderPart {
  const examples = plan.examples.get(operation.key) ?? [];
  return {
    operations: [operation],
    what: () => whatOf(plan, target.name, [operation]),
    make: () => target.pages(planOf(plan, operation, examples)),
  };
}

/** With what other operations have a say in: the vote on pagination, and which alternatives of credentials are known. */
function whatOf({ pagination, examples }: Plan, name: string, operations: readonly Operation[]): string {
  const decided = operations.map(({ key }) => [
    pagination.get(key),
    examples.get(key)?.map(({ auth }) => Object.keys(auth)),
  ]);
  return `${name} ${keyText(decided)}`;
}
