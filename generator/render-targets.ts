// Every target of a run rendered, and finished in batches: what is made first is formatted and looked at beside the rest.

import { finish, type Finished } from './finish.js';
import type { Formatter } from './format/format.js';
import type { OutputFile } from './output-file.js';
import type { Plan } from './plan.js';
import type { RenderedTarget } from './render-target.js';
import { render } from './render/render.js';
import { runtimeFiles } from './render/runtime-files.js';
import type { Target } from './target.js';

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
  const isTyped = ({ types }: Target): boolean => types !== undefined;
  const rendered = new Map<Target, RenderedTarget>();
  for (const target of [...targets.filter((one) => !isTyped(one)), ...targets.filter(isTyped)])
    rendered.set(target, await renderBatches(target, plan, { ...options, addBatch }));
  return { rendered: targets.flatMap((target) => rendered.get(target) ?? []), finished };
}

interface BatchOptions extends RenderTargetsOptions {
  readonly addBatch: (batch: RenderedTarget) => void;
}

async function renderBatches(
  target: Target,
  plan: Plan,
  { until, sealed, addBatch }: BatchOptions,
): Promise<RenderedTarget> {
  const last = target.typesLater ? undefined : target.types?.(plan).at(-1);
  if (last) await until(last.id);
  const result = target.pages(plan);
  const files: OutputFile[] = [];
  // Each page is a file: where the batch begins, among pages and files.
  let start = 0;
  let length = 0;
  const endBatch = (): void => {
    const pages = result.pages.slice(start, files.length);
    addBatch({ target, result: { ...result, pages }, files: files.slice(start) });
    start = files.length;
    length = 0;
  };
  for (const page of result.pages) {
    if (page.lastType !== undefined) await until(page.lastType);
    for (const file of render(target, [page], { sealed })) {
      files.push(file);
      length += file.text.length;
    }
    if (length > batchSize) endBatch();
  }
  files.push(...runtimeFiles(target, plan.options));
  endBatch();
  return { target, result, files };
}
