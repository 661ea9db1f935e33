// The documentation targets of a run: they show what every snippet target writes, whether or not the run asks for it too.

import { type Formatter, format } from './format/format.js';
import type { OutputFile } from './output-file.js';
import type { Plan } from './plan.js';
import { render } from './render/render.js';
import { runtimeFiles } from './render/runtime-files.js';
import { type RenderedTarget, renderTarget } from './render-target.js';
import type { Target, WrittenSnippets } from './target.js';

/** What a run has made before its documentation. */
export interface DocsContext {
  readonly targets: readonly Target[];
  /** With the user's templates. */
  readonly snippetTargets: readonly Target[];
  readonly rendered: readonly RenderedTarget[];
  /** Formatted, relative to the output folder. */
  readonly files: readonly OutputFile[];
  readonly formatter: Formatter;
  /** See {@link renderTarget}. */
  readonly sealed: boolean;
}

/** Renders the documentation targets among `context.targets`; empty where there are none. Their files need no formatting. */
export async function renderDocs(plan: Plan, context: DocsContext): Promise<readonly RenderedTarget[]> {
  if (context.targets.every(({ document }) => document === undefined)) return [];
  const snippets = await Promise.all(context.snippetTargets.map((target) => writtenSnippets(target, plan, context)));
  const docs: RenderedTarget[] = [];
  for (const target of context.targets) {
    const result = await target.document?.(plan, snippets);
    if (!result) continue;
    const files = [...render(target, result.pages, context), ...runtimeFiles(target, plan.options)];
    docs.push({ target, result, files });
  }
  return docs;
}

async function writtenSnippets(target: Target, plan: Plan, context: DocsContext): Promise<WrittenSnippets> {
  const made = context.rendered.find((entry) => entry.target.name === target.name);
  const { result, files } = made ?? renderTarget(target, plan, context.sealed);
  const written = made ? ownFiles(target, context.files) : await format(files, target.language, context.formatter);
  return {
    target: target.name,
    texts: new Map(written.map(({ path, text }) => [path, text])),
    operationFiles: result.operationFiles,
  };
}

function ownFiles({ name }: Target, files: readonly OutputFile[]): readonly OutputFile[] {
  const folder = `${name}/`;
  return files
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, text }) => ({ path: path.slice(folder.length), text }));
}
