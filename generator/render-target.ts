// One target's part of a plan as files: its pages rendered, its runtime beside them.

import type { OperationExample } from './model/example.js';
import type { Operation } from './model/types.js';
import type { OutputFile } from './output-file.js';
import type { Plan } from './plan.js';
import { render } from './render/render.js';
import { runtimeFiles } from './render/runtime-files.js';
import type { Rendered, Target } from './target.js';

/** Pages of a target, and their files. */
export interface RenderedPages {
  readonly target: Target;
  readonly result: Pick<Rendered, 'pages'>;
  /** Relative to the target's folder, not formatted yet. */
  readonly files: readonly OutputFile[];
}

export interface RenderedTarget extends RenderedPages {
  readonly result: Rendered;
}

/** A path relative to the output folder, of one relative to the target's. */
export function placedPath({ name }: Target, path: string): string {
  return `${name}/${path}`;
}

/** Renders all that `target` makes of `plan`. `sealed` views throw on keys they do not have. */
export function renderTarget(target: Target, plan: Plan, sealed: boolean): RenderedTarget {
  const result = target.pages(plan);
  return {
    target,
    result,
    files: [...render(target, result.pages, { sealed }), ...runtimeFiles(target, plan.options)],
  };
}

/** The part of a plan that is about one operation. */
export function planOf(plan: Plan, operation: Operation, examples: readonly OperationExample[]): Plan {
  return {
    ...plan,
    api: { ...plan.api, operations: [operation] },
    examples: new Map([[operation.key, examples]]),
  };
}

/** What a snippet target makes of one example. */
export interface RenderedExample {
  /** The snippet first, then the files that it needs beside it; paths are relative to the target's folder. */
  readonly files: readonly OutputFile[];
  /** Why the target cannot say the request, as `not-expressible` diagnostics; empty where it can. */
  readonly diagnostics: Rendered['diagnostics'];
}

/** Renders one example of one operation of `plan` with a snippet target; a loop over pages is no snippet of one request. */
export function renderExample(
  target: Target,
  plan: Plan,
  { operation, example }: { readonly operation: Operation; readonly example: OperationExample },
): RenderedExample {
  const options = { ...plan.options, loops: 'none' } as const;
  const { pages, diagnostics } = target.pages({ ...planOf(plan, operation, [example]), options });
  return { files: render(target, pages), diagnostics };
}
