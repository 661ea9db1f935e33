// A target's output in the parts that are rendered, and remembered, one by one.

import { keyText } from './memory/key-text.js';
import type { Operation } from './model/types.js';
import type { Plan } from './plan.js';
import { planOf } from './render-target.js';
import { sha256 } from './sha256.js';
import type { Rendered, Target } from './target.js';

/** Pages that are made together. */
export interface RenderPart {
  /** Operations that alone decide the part; none where it is not remembered. */
  readonly operations: readonly Operation[];
  /** What else decides it beside the options. */
  readonly what: () => string;
  readonly make: () => Rendered;
}

/** Says what other operations had a say in, for some operations. */
export type Decisions = (operations: readonly Operation[]) => string;

/** The vote on pagination, and which alternatives of credentials are known: a hash for each operation, which all targets share. */
export function decisionsOf({ pagination, examples }: Plan): Decisions {
  const known = new Map<string, string>();
  const decide = ({ key }: Operation): string => {
    const auth = examples.get(key)?.map((example) => Object.keys(example.auth));
    return sha256(keyText([pagination.get(key), auth]));
  };
  const decisionOf = (operation: Operation): string => {
    const decided = known.get(operation.key) ?? decide(operation);
    known.set(operation.key, decided);
    return decided;
  };
  return (operations) => operations.map(decisionOf).join(' ');
}

/** The parts of all that `target` makes of `plan`. Where it says everything at once, one of them has what is of no page. */
export function partsOf(target: Target, plan: Plan, decisions: Decisions): readonly RenderPart[] {
  if (target.byOperation)
    return plan.api.operations.map((operation) => operationPart(target, plan, { operation, decisions }));
  const { pages, ...rest } = target.pages(plan);
  const empty: Rendered = { pages: [], diagnostics: [], operationFiles: new Map() };
  return [
    { operations: [], what: () => '', make: () => ({ ...rest, pages: [] }) },
    ...pages.map((page) => {
      const { path, operations = [] } = page;
      return {
        operations,
        what: () => `${target.name} ${path} ${decisions(operations)}`,
        make: () => ({ ...empty, pages: [page] }),
      };
    }),
  ];
}

function operationPart(
  target: Target,
  plan: Plan,
  { operation, decisions }: { readonly operation: Operation; readonly decisions: Decisions },
): RenderPart {
  const examples = plan.examples.get(operation.key) ?? [];
  const operations = [operation];
  return {
    operations,
    what: () => `${target.name} ${decisions(operations)}`,
    make: () => target.pages(planOf(plan, operation, examples)),
  };
}
