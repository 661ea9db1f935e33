// Rendered targets as the files that are to be written: formatted, in their folders, and looked at.

import type { LookAtFiles, Looked } from './check-output/check-output.js';
import { shapesOf } from './expected-output.js';
import { type Formatter, format } from './format/format.js';
import type { Plan } from './plan.js';
import type { OutputFile } from './output-file.js';
import type { RenderedTarget } from './render-target.js';
import { render } from './render/render.js';
import type { Target } from './target.js';

/** Files relative to the output folder, and what is to be known of them before they may be written. */
export interface Finished {
  readonly files: readonly OutputFile[];
  readonly looked: Looked;
}

/** Formats what was rendered and looks at the result: a formatter can break a file too. */
export async function finish(
  rendered: readonly RenderedTarget[],
  formatter: Formatter,
  look: LookAtFiles,
): Promise<Finished> {
  // All modules at once: the formatter's threads, its config and its cache are those of the run.
  const modules = placed(rendered.filter(({ target }) => target.language === 'typescript'));
  const formatted = new Map((await format(modules, 'typescript', formatter)).map((file) => [file.path, file]));
  const files = placed(rendered).map((file) => formatted.get(file.path) ?? file);
  return { files, looked: await look(files, shapesOf(rendered)) };
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
export function placed(targets: readonly Pick<RenderedTarget, 'target' | 'files'>[]): readonly OutputFile[] {
  return targets.flatMap(({ target, files }) =>
    files.map(({ path, text }) => ({ path: `${target.name}/${path}`, text })),
  );
}
