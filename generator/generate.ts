// The pipeline as one readable function: a document in, files out. The only module that knows the order of the stages.

import { checkOutput } from './check-output/check-output.js';
import type { Diagnostic } from './diagnostics.js';
import { modulesOf } from './expected-output.js';
import { finish, placed, renderDeclarations } from './finish.js';
import { buildManifest, filesByTarget, type Manifest, manifestSource } from './manifest.js';
import type { Rename } from './names/registry.js';
import type { DocumentOptions } from './options.js';
import { lockFileName, manifestName, type OutputFile } from './output-file.js';
import { type TakeFiles, takeFiles, takeOnce } from './output-thread/take-files.js';
import { paginationLock } from './pagination/lock.js';
import type { Basis } from './partial/basis.js';
import { basisOf, isSeparable } from './partial/make-basis.js';
import { splitAhead, type Splitting } from './partial/split-ahead.js';
import {
  type LoadedInput,
  type PlanContext,
  type PlanInProgress,
  planLoaded,
  type PlannedDocument,
} from './plan-document.js';
import { type LoadedDocument, loadDocument, type ReadFile } from './read-document.js';
import { jsonFile } from './json-file.js';
import { renderDocs } from './render-docs.js';
import { renderTargets } from './render-targets.js';
import { settings } from './settings.js';
import { timed } from './stage-clock.js';
import { startTypePrinter, type TypePrinter } from './types/type-printer.js';
import { withinStack } from './within-stack.js';

/** What a run made, before anything is written. */
export interface Generated {
  /** Every file of the output folder, the manifest last. */
  readonly files: readonly OutputFile[];
  readonly manifest: Manifest;
  readonly diagnostics: readonly Diagnostic[];
  readonly renames: readonly Rename[];
  /** Files that the document was read from, the root first. */
  readonly sources: readonly ReadFile[];
  /** For runs over a part of the document; `null` where it was not asked for, or there can be none. */
  readonly basis: Basis | null;
}

/** What a run takes beside the user's options. */
export interface GenerateContext extends PlanContext {
  /** Views throw on keys they do not have: for tests and user templates. */
  readonly sealed?: boolean;
  /** The document and its settings, where they are loaded already. */
  readonly loaded?: LoadedInput;
  /** Takes files as they get ready, all but those of documentation; default: on this thread. */
  readonly take?: TakeFiles | undefined;
  /** Told when nothing more is to be taken. */
  readonly onTaken?: (() => void) | undefined;
  /** Gives what prints the types, and closes it; default: a thread for this run alone. */
  readonly types?: () => TypePrinter;
  /** Whether a later run may be over a part of the document. */
  readonly leavesBasis?: boolean;
}

/** Generates the output of one document in memory. Throws a DocumentError where the document or an option is wrong. */
export async function generate(options: DocumentOptions, context: GenerateContext = {}): Promise<Generated> {
  const { onStage, loaded } = context;
  const chosen = loaded?.chosen ?? (await settings(options));
  // Before the document is read: a thread takes its time to start.
  const printer = chosen.targets.some((target) => target.types) ? (context.types ?? startTypePrinter)() : undefined;
  let splitting: Splitting | undefined;
  try {
    return await withinStack(async () => {
      const document =
        loaded?.document ?? (await timed('load', onStage, () => loadDocument(options.input, chosen.read)));
      splitting = context.leavesBasis && isSeparable(chosen) ? splitAhead(document.overlaid.source) : undefined;
      const progress = await planLoaded(document, chosen, { ...context, printer });
      return render({ loaded: document, splitting }, progress, context);
    });
  } finally {
    await splitting?.close();
    if (!context.types) await printer?.close();
  }
}

/** What a basis is made from; no `splitting` where there is to be none. */
interface Origin {
  readonly loaded: LoadedDocument;
  readonly splitting: Splitting | undefined;
}

async function render(
  { loaded, splitting }: Origin,
  progress: PlanInProgress,
  context: GenerateContext,
): Promise<Generated> {
  const { planned, types, memory } = progress;
  const { onStage, take = takeFiles, sealed = false } = context;
  const { targets, formatter, target: options } = planned.settings;
  const plan = { ...planned.plan, types: types.expressions };
  const code = targets.filter(({ document }) => document === undefined);
  const declared = types
    .declarations()
    .then((declarations) =>
      finish(renderDeclarations(code, plan, { declarations, sealed }), formatter, takeOnce(memory, take)),
    );
  declared.catch(() => undefined); // told below, unless something else went wrong before
  const made = await timed('render', onStage, () =>
    renderTargets(code, plan, { until: types.until, formatter, take, memory, sealed }),
  );
  const { rendered, finished } = made;
  // While the last files are formatted.
  const basis = splitting ? await basisOf({ loaded, splitting }, progress, { plan, ...made }) : null;
  const parts = await timed('format', onStage, () => Promise.all([...finished, declared]));
  context.onTaken?.();
  const files = parts.flatMap((part) => part.files);
  const docs = await timed('docs', onStage, () => renderDocs(plan, { ...planned.settings, rendered, files, sealed }));
  const all = [...files, ...placed(docs), lockFile(planned)];
  const looked = parts.map((part) => part.looked);
  await timed('check', onStage, () => checkOutput(all, looked, { modules: modulesOf(options) }));
  const manifest = buildManifest({ ...manifestSource(plan, rendered), docsFiles: filesByTarget(docs), files: all });
  return {
    files: [...all, jsonFile(manifestName, manifest)],
    manifest,
    diagnostics: [...planned.diagnostics, ...rendered.flatMap(({ result }) => result.diagnostics)],
    renames: planned.names.renames,
    sources: planned.sources,
    basis,
  };
}

function lockFile({ plan, names }: PlannedDocument): OutputFile {
  return jsonFile(lockFileName, { names: names.lock, pagination: paginationLock(plan.pagination) });
}
