// Rendered targets as the files that are to be written: formatted, in their folders, and looked at.

import { shapesOf } from './expected-output.js';
import type { Formatter } from './format/format.js';
import type { Finished, TakeFiles } from './output-thread/take-files.js';
import type { Plan } from './plan.js';
import type { OutputFile } from './output-file.js';
import { placedPath, type RenderedPages, type RenderedTarget } from './render-target.js';
import { render } from './render/render.js';
import type { Target } from './target.js';

/** Formats what was rendered, and looks at it, by `take`. */
export async function finish(
  rendered: readonly RenderedPages[],
  formatter: Formatter,
  take: TakeFiles,
): Promise<Finished> {
  const modules = placed(rendered.filter(({ target }) => target.language === 'typescript')).map(({ path }) => path);
  return take({ files: placed(rendered), modules, shapes: shapesOf(rendered) }, formatter);
}

/** The pages of declared types, rendered apart from the others. */
export function renderDeclarations(
  targets: readonly Target[],
  plan: Plan,
  { declarations, sealed }: { readonly declarations: string; readonly sealed: boolean },
): readonly RenderedTarget[] {
  return targets.flatMap((target) => {
    const page = target.declarationsPage?.(plan, declarations);
    if (!page) return [];
    const result = { pages: [page], diagnostics: [], operationFiles: new Map<string, string>() };
    return [{ target, result, files: render(target, [page], { sealed }) }];
  });
}

/** Files of targets, relative to the output folder. */
export function placed(targets: readonly Pick<RenderedPages, 'target' | 'files'>[]): readonly OutputFile[] {
  return targets.flatMap(({ target, files }) =>
    files.map(({ path, text }) => ({ path: placedPath(target, path), text })),
  );
}
