// Every target of a run rendered, and finished in batches: what is made first is formatted and looked at beside the rest.

import { setImmediate } from 'node:timers/promises';
import { finish } from './finish.js';
import { packPart, type PackedPart, unpackPart } from './finished-part.js';
import { type Formatter, formatKey } from './format/format.js';
import type { Memory } from './memory/memory.js';
import type { Operation } from './model/types.js';
import type { OutputFile } from './output-file.js';
import { type Finished, type TakeFiles, takeOnce } from './output-thread/take-files.js';
import type { PartFiles } from './partial/basis.js';
import type { Plan } from './plan.js';
import { type Decisions, decisionsOf, partsOf, type RenderPart } from './render-parts.js';
import { placedPath, type RenderedTarget } from './render-target.js';
import { compileTemplates } from './render/compile-templates.js';
import { render } from './render/render.js';
import { runtimeFiles } from './render/runtime-files.js';
import { sha256 } from './sha256.js';
import type { Rendered, Target } from './target.js';

export interface RenderTargetsOptions {
  /** Waits for the type of a request and those before it; the plan has it then. */
  readonly until: (type: string) => Promise<void>;
  readonly formatter: Formatter;
  readonly take: TakeFiles;
  readonly sealed: boolean;
  readonly memory: Memory;
  /** Leaves out pages that no operations alone decide; default: makes everything. */
  readonly isPart?: boolean;
}

export interface RenderedTargets {
  /** In the order of the targets; without their pages and files, which are among the finished. */
  readonly rendered: readonly RenderedTarget[];
  /** Their files, in parts, in that order. */
  readonly finished: readonly Promise<Finished>[];
  /** What operations alone decide. */
  readonly parts: readonly PartFiles[];
}

/** Characters of a batch: some tenths of a second of work. */
const batchSize = 400_000;

/** Parts that are rendered in one go: some thousandths of a second, after which the formatter may have run out of work. */
const partsAtOnce = 16;

/** Renders `targets` in an order in which this thread, the one that prints types, and the formatter all have work. */
export async function renderTargets(
  targets: readonly Target[],
  plan: Plan,
  options: RenderTargetsOptions,
): Promise<RenderedTargets> {
  const settings = targets.some(isFormatted) ? await formatKey(options.formatter) : null;
  const formattedOf = (target: Target): string | null => {
    if (!isFormatted(target)) return 'as it is';
    return settings === null ? null : sha256(settings);
  };
  const decisions = decisionsOf(plan);
  const made = new Map<
    Target,
    { readonly rendered: RenderedTarget; readonly finished: readonly Promise<Finished>[] }
  >();
  const parts: PartFiles[] = [];
  for (const target of inTurn(targets, plan)) {
    const last = target.typesLater ? undefined : target.types?.(plan).at(-1);
    if (last) {
      compileTemplates(target); // what is loaded here is loaded while types are printed
      await options.until(last.id);
    }
    const finished: Promise<Finished>[] = [];
    const rendered = await renderParts({
      target,
      plan,
      decisions,
      formatted: formattedOf(target),
      finished,
      parts,
      ...options,
    });
    made.set(target, { rendered, finished });
  }
  const all = targets.flatMap((target) => made.get(target) ?? []);
  return { rendered: all.map((one) => one.rendered), finished: all.flatMap((one) => one.finished), parts };
}

function isFormatted({ language }: Target): boolean {
  return language !== null;
}

/** What is formatted comes first, and what is not last, beside which it is; what needs types comes once these are printed. */
function* inTurn(targets: readonly Target[], plan: Plan): Iterable<Target> {
  const isTyped = ({ types }: Target): boolean => types !== undefined;
  const typed = targets.filter(isTyped).map((target) => ({ target, last: target.types?.(plan).at(-1)?.id }));
  const others = targets.filter((target) => !isTyped(target));
  for (const other of [...others.filter(isFormatted), ...others.filter((one) => !isFormatted(one))]) {
    while (typed[0] && (typed[0].last === undefined || plan.types.has(typed[0].last)))
      yield* typed.splice(0, 1).map(({ target }) => target);
    yield other;
  }
  yield* typed.map(({ target }) => target);
}

interface Rendering extends RenderTargetsOptions {
  readonly target: Target;
  readonly plan: Plan;
  readonly decisions: Decisions;
  /** What formatted text depends on beside the text; `null` where that cannot be told, or nothing is remembered. */
  readonly formatted: string | null;
  /** Takes what is finished. */
  readonly finished: Promise<Finished>[];
  /** Takes what operations alone decide. */
  readonly parts: PartFiles[];
}

async function renderParts(rendering: Rendering): Promise<RenderedTarget> {
  const { target, plan, decisions, until, sealed, finished, isPart = false } = rendering;
  const results: Rendered[] = [];
  let batch: MadePart[] = [];
  let length = 0;
  const add = (done: Promise<Finished>): void => {
    done.catch(() => undefined); // whoever waits for what is finished is told
    finished.push(done);
  };
  const endBatch = (): void => {
    add(finishBatch(batch, rendering));
    batch = [];
    length = 0;
  };
  for (const [index, part] of partsOf(target, plan, decisions).entries()) {
    if (isPart && part.operations.length === 0) {
      results.push({ ...part.make(), pages: [] });
      continue;
    }
    // What is formatted beside this gets on only when this thread lets go.
    if (index % partsAtOnce === 0) await setImmediate();
    const what = whatOf(part, rendering);
    const packed = what === null ? undefined : rendering.memory.recall<PackedPart>(what, part.operations);
    if (packed !== undefined) {
      const known = unpackPart(packed);
      finished.push(Promise.resolve(known.finished));
      results.push(known.result);
      note(
        part,
        known.finished.files.map(({ path }) => path),
        rendering,
      );
      continue;
    }
    const result = part.make();
    const files: OutputFile[] = [];
    for (const page of result.pages) {
      if (page.lastType !== undefined) await until(page.lastType);
      files.push(...render(target, [page], { sealed }));
    }
    results.push({ ...result, pages: [] });
    note(
      part,
      files.map(({ path }) => placedPath(target, path)),
      rendering,
    );
    batch.push({ what, operations: part.operations, result, files });
    length += files.reduce((sum, { text }) => sum + text.length, 0);
    if (length > batchSize) endBatch();
  }
  endBatch();
  const result = joined(results);
  const runtime = { target, result, files: isPart ? [] : runtimeFiles(target, plan.options) };
  add(finish([runtime], rendering.formatter, takeOnce(rendering.memory, rendering.take)));
  return { target, result, files: [] };
}

/** Notes whose the files at `paths` of the output folder are. */
function note({ operations }: RenderPart, paths: readonly string[], { parts }: Rendering): void {
  if (operations.length > 0) parts.push({ operations: operations.map(({ key }) => key), paths });
}

interface MadePart {
  /** What it is remembered by beside its operations; `null` where it is not. */
  readonly what: string | null;
  readonly operations: readonly Operation[];
  readonly result: Rendered;
  /** Relative to the target's folder, not formatted yet. */
  readonly files: readonly OutputFile[];
}

async function finishBatch(batch: readonly MadePart[], rendering: Rendering): Promise<Finished> {
  const { target, formatter, take } = rendering;
  const pages = batch.flatMap(({ result }) => result.pages);
  const files = batch.flatMap((made) => made.files);
  // The parts are remembered as they are finished: what was seen of their files is part of that.
  const finished = await finish([{ target, result: { pages }, files }], formatter, take);
  remember(batch, finished, rendering);
  return finished;
}

function whatOf({ what, operations }: RenderPart, { formatted, memory }: Rendering): string | null {
  return memory.isKept && formatted !== null && operations.length > 0 ? `${formatted} ${what()}` : null;
}

/** A part in which the look at the output saw something wrong is not remembered for long: the run ends with it. */
function remember(batch: readonly MadePart[], all: Finished, { target, memory }: Rendering): void {
  if (!memory.isKept) return;
  const texts = new Map(all.files.map((file) => [file.path, file]));
  const imports = new Map(all.looked.imports.map((file) => [file.path, file]));
  for (const { what, operations, result, files } of batch) {
    if (what === null) continue;
    const paths = files.map(({ path }) => placedPath(target, path));
    const finished: Finished = {
      files: paths.flatMap((path) => texts.get(path) ?? []),
      looked: { problems: [], imports: paths.flatMap((path) => imports.get(path) ?? []) },
    };
    memory.remember(what, packPart({ result, finished }), operations);
  }
}

/** As if one call had made them. */
function joined(results: readonly Rendered[]): Rendered {
  const loops = results.flatMap(({ loopFiles }) => (loopFiles ? [...loopFiles] : []));
  return {
    pages: results.flatMap(({ pages }) => pages),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
    operationFiles: new Map(results.flatMap(({ operationFiles }) => [...operationFiles])),
    ...(results.some(({ loopFiles }) => loopFiles) && { loopFiles: new Map(loops) }),
  };
}
