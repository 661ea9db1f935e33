// The call of a typed function as documentation shows it: imports, client, call, and a loop over the items of a list.

import type { OperationExample } from '../../generator/model/example.js';
import type { Operation } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import type { Page, Rendered, Target } from '../../generator/target.js';
import { snippetStems } from '../shell/snippet-pages.js';
import { syntax } from '../typescript/syntax.js';
import { usageView } from './usage-view.js';

export const typescriptUsage: Target = {
  name: 'typescript-usage',
  naming: null,
  syntax,
  language: 'typescript',
  runtime: null,
  types: () => [],
  pages: usagePages,
};

/** A file for each example of each operation: `<group>/<file>.ts`, and `<file>--<example>.ts` for a named one. */
function usagePages(plan: Plan): Rendered {
  const files = new Map<string, string>();
  const pages = plan.api.operations.flatMap((operation) => {
    const examples = plan.examples.get(operation.key) ?? [];
    const stems = snippetStems(plan, operation, examples);
    if (stems[0] !== undefined) files.set(operation.key, `${stems[0]}.ts`);
    return examples.map((example, index) => page(plan, { operation, example }, `${stems[index]}.ts`));
  });
  return { pages, diagnostics: [], operationFiles: files };
}

function page(plan: Plan, shown: { operation: Operation; example: OperationExample }, path: string): Page {
  return { path, template: 'snippet', view: usageView(plan, shown) };
}
