// What the rendered targets and the user's options say about the files of a run: what `check-output` compares with.

import { posix } from 'node:path';
import type { TargetOptions } from './plan.js';
import { placedPath, type RenderedPages } from './render-target.js';
import { isCustom } from './render/template-sources.js';
import type { PageShape } from './target.js';

/** Shapes of rendered pages by their path in the output folder. */
export function shapesOf(rendered: readonly RenderedPages[]): ReadonlyMap<string, PageShape> {
  return new Map(
    rendered.flatMap(({ target, result }) =>
      result.pages.flatMap(({ path, shape }) =>
        // A template of the user's may declare what it likes.
        shape === undefined || isCustom(target) ? [] : [[placedPath(target, path), shape] as const],
      ),
    ),
  );
}

/** Modules outside the output that its files may import. */
export function modulesOf({ runtime, module, importExtension }: TargetOptions): readonly string[] {
  const ending = importExtension === 'none' ? '' : `.${importExtension}`;
  // Usage imports the client also where only the usage is asked for.
  const client = `typescript/index${ending}`;
  return [client, ...(module === null ? [] : [module]), ...(runtime === null ? [] : [fromOutput(runtime)])];
}

/** The option names a path from the TypeScript folder, `../shared` for one beside it. */
function fromOutput(runtime: string): string {
  if (!runtime.startsWith('.')) return runtime;
  return posix.join('typescript', runtime);
}
