// Every target of a run rendered, and finished in batches: what is made first is formatted and looked at beside the rest.

import { finish, type Finished } from './finish.js';
import type { Formatter } from './format/format.js';
import type { OutputFile } from './output-file.js';
import type { Plan } from './plan.js';
import { type RenderedTarget, renderTarget } from './render-target.js';
import { render } from './render/render.js';
import { runtimeFiles } from './render/runtime-files.js';
import type { Page, Target } from './target.js';

export interface RenderTargetsOptions {
  /** Waits for the type of a request and those before it; the plan has it then. */
  readonly until: (type: string) => Promise<void>;
  readonly formatter: Formatter;
  readonly sealed: boolean;
}

export interface RenderedTargets {
  /** In the order of the targets. */
  readonly rendered: readonly RenderedTarget[];
  /** Their files, target by target or in parts of one. */
  readonly finished: readonly Promise<Finished>[];
}

/** Characters of a batch: some tenths of a second of work. */
const batchSize = 400_000;

/** Renders `targets`, those without types first: the types of the others are printed meanwhile. */
export async function renderTargets(
  targets: readonly Target[],
  plan: Plan,
  options: RenderTargetsOptions,
): Promise<RenderedTargets> {
  const finished: Promise<Finished>[] = [];
  const addBatch = (batch: RenderedTarget): void => {
    const done = finish([batch], options.formatter);
    done.catch(() => undefined); // whoever waits for the batches is told
    finished.push(done);
  };
  const rendered = new Map<Target, RenderedTarget>();
  for (const target of targets.filter(({ types }) => types === undefined)) {
    const whole = renderTarget(target, plan, options.sealed);
    rendered.set(target, whole);
    addBatch(whole);
  }
  for (const target of targets.filter(({ types }) => types !== undefined))
    rendered.set(target, await renderTyped(target, plan, { ...options, addBatch }));
  return { rendered: targets.flatMap((target) => rendered.get(target) ?? []), finished };
}

interface TypedOptions extends RenderTargetsOptions {
  readonly addBatch: (batch: RenderedTarget) => void;
}

async function renderTyped(
  target: Target,
  plan: Plan,
  { until, sealed, addBatch }: TypedOptions,
): Promise<RenderedTarget> {
  const last = target.typesLater ? undefined : target.types?.(plan).at(-1);
  if (last) await until(last.id);
  const result = target.pages(plan);
  const files: OutputFile[] = [];
  let batch: { readonly pages: Page[]; readonly files: OutputFile[] } = { pages: [], files: [] };
  const flush = (): void => {
    addBatch({ target, result: { ...result, pages: batch.pages }, files: batch.files });
    files.push(...batch.files);
    batch = { pages: [], files: [] };
  };
  for (const page of result.pages) {
    if (page.lastType !== undefined) await until(page.lastType);
    batch.pages.push(page);
    batch.files.push(...render(target, [page], { sealed }));
    if (batch.files.reduce((sum, { text }) => sum + text.length, 0) > batchSize) flush();
  }
  batch.files.push(...runtimeFiles(target, plan.options));
  flush();
  return { target, result, files };
}
