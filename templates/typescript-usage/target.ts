// The call of a typed function as documentation shows it: imports, client, call, and a loop over the items of a list.

import type { Diagnostic } from '../../generator/diagnostics.js';
import { fetchRefusal } from '../../generator/model/fetch-refusal.js';
import type { Plan } from '../../generator/plan.js';
import type { Page, Rendered, Target } from '../../generator/target.js';
import { snippetStems } from '../shell/snippet-pages.js';
import { syntax } from '../typescript/syntax.js';
import { type UsageExample, usageShape, usageView } from './usage-view.js';

export const typescriptUsage: Target = {
  name: 'typescript-usage',
  naming: null,
  syntax,
  language: 'typescript',
  runtime: null,
  byOperation: true,
  isSeparable: true,
  pages: usagePages,
};

/** A file for each example of each operation: `<group>/<file>.ts`, and `<group>/<file>--<example>.ts` for a named one. */
function usagePages(plan: Plan): Rendered {
  const files = new Map<string, string>();
  const usages = plan.api.operations.flatMap((operation) => {
    const examples = plan.examples.get(operation.key) ?? [];
    const stems = snippetStems(plan, operation, examples);
    const written = examples.map((example, index) => usage(plan, { operation, example }, `${stems[index]}.ts`));
    if (written[0]?.diagnostics.length === 0) files.set(operation.key, written[0].page.path);
    return written;
  });
  return {
    pages: usages.map(({ page }) => page),
    diagnostics: usages.flatMap(({ diagnostics }) => diagnostics),
    operationFiles: files,
  };
}

interface Usage {
  readonly page: Page;
  readonly diagnostics: readonly Diagnostic[];
}

/** What `fetch` refuses the typed function refuses too. */
function usage(plan: Plan, shown: UsageExample, path: string): Usage {
  const refused = fetchRefusal(shown.example.request);
  if (refused === null) {
    const view = usageView(plan, shown);
    return { page: { path, template: 'snippet', view, shape: usageShape(view) }, diagnostics: [] };
  }
  const { key, pointer } = shown.operation;
  const message = `${typescriptUsage.name} has no snippet for ${key}: ${refused.says} (${refused.reason})`;
  const hint = 'use the snippet of a shell';
  return {
    page: {
      path,
      template: 'not-expressible',
      view: { notes: [`${key}: ${refused.says}.`] },
      shape: { kind: 'script', statements: 0 },
    },
    diagnostics: [{ severity: 'warning', code: 'not-expressible', pointer, message, hint }],
  };
}
