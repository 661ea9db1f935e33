// A second snippet for each list of a plan: one that loops over all pages. Written where the user asks for it.

import type { ExampleRequest } from '../../generator/model/example.js';
import type { Operation } from '../../generator/model/types.js';
import type { Plan, TargetOptions } from '../../generator/plan.js';
import type { Page, Rendered } from '../../generator/target.js';
import type { Loop } from './loop-types.js';
import { loopOf } from './loop.js';
import { placeVariables } from './placeholders.js';
import { snippetStems } from './snippet-pages.js';

/** What a shell is asked to write; variables in `request` and in the loop's URL are those that stay variables. */
export interface LoopInput {
  readonly loop: Loop;
  readonly request: ExampleRequest;
  readonly operation: Operation;
  readonly options: TargetOptions;
  /** What the loop does and where it ends, for the first line. */
  readonly note: string;
}

export interface LoopShell {
  /** Of its files: `sh`. */
  readonly extension: string;
  /** The view of the template `loop`, `null` where this shell cannot say it. */
  write(input: LoopInput): object | null;
}

/** `rendered` with `<group>/<file>--all.<ext>` for each list that the shell can loop over. */
export function withLoops(plan: Plan, rendered: Rendered, shell: LoopShell): Rendered {
  if (plan.options.loops === 'none') return rendered;
  const taken = new Set(rendered.pages.map(({ path }) => path));
  const loops = plan.api.operations.flatMap((operation) =>
    loopPage(plan, operation, { shell, taken }).map((page) => ({ key: operation.key, page })),
  );
  return {
    ...rendered,
    pages: [...rendered.pages, ...loops.map(({ page }) => page)],
    loopFiles: new Map(loops.map(({ key, page: { path } }) => [key, path])),
  };
}

function loopPage(
  plan: Plan,
  operation: Operation,
  { shell, taken }: { readonly shell: LoopShell; readonly taken: ReadonlySet<string> },
): readonly Page[] {
  const pagination = plan.pagination.get(operation.key);
  const examples = plan.examples.get(operation.key)?.slice(0, 1) ?? [];
  const [stem] = snippetStems(plan, operation, examples);
  if (!pagination || !examples[0] || stem === undefined) return [];
  const { options } = plan;
  const request = placeVariables(examples[0].request, options.placeholders);
  const loop = loopOf(operation, pagination, request);
  const note = `Every item of ${operation.key}, one JSON text on a line (${pagination.style}; ${pagination.stop}).`;
  const view = loop && shell.write({ loop, request, operation, options, note });
  // An example may be called `all`.
  const path = ['--all', '--all-pages'].map((end) => `${stem}${end}.${shell.extension}`).find((one) => !taken.has(one));
  return view && path !== undefined ? [{ path, template: 'loop', view }] : [];
}
