// The pipeline as one readable function: a document in, files out. The only module that knows the order of the stages.

import { checkOutput } from './check-output/check-output.js';
import { type Diagnostic, DocumentError } from './diagnostics.js';
import { examples as exampleRequests } from './examples/examples.js';
import type { ExampleOptions } from './examples/options.js';
import { modulesOf } from './expected-output.js';
import { finish, placed, renderDeclarations } from './finish.js';
import { buildManifest, type Manifest } from './manifest.js';
import { buildModel } from './model/build.js';
import { filterRemarks } from './model/filter-remarks.js';
import type { ApiModel } from './model/types.js';
import { clashRemarks } from './names/clash-remarks.js';
import type { Memory, Store } from './memory/memory.js';
import { operationMemory } from './memory/operation-memory.js';
import { emptyLock, type NamesLock } from './names/lock.js';
import { type PlannedNames, planNames } from './names/plan-names.js';
import type { Rename } from './names/registry.js';
import type { DocumentOptions } from './options.js';
import { lockFileName, manifestName, type OutputFile } from './output-file.js';
import { type TakeFiles, takeFiles, takeOnce } from './output-thread/take-files.js';
import { paginationLock } from './pagination/lock.js';
import { paginations } from './pagination/paginations.js';
import type { PaginationReport } from './pagination/report.js';
import type { Names, Plan, TypeRequest } from './plan.js';
import { type ReadDocument, type ReadFile, readDocument } from './read-document.js';
import { jsonFile } from './json-file.js';
import { renderDocs } from './render-docs.js';
import type { RenderedTarget } from './render-target.js';
import { renderTargets } from './render-targets.js';
import { type Settings, settings } from './settings.js';
import { type StageListener, timed } from './stage-clock.js';
import { typescript } from './targets.js';
import { rememberedTypes } from './types/remembered-types.js';
import { type PendingTypes, startTypePrinter, type TypePrinter } from './types/type-printer.js';
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
}

/** What a run takes beside the user's options. */
export interface GenerateContext {
  /** Names that an earlier run chose; default: none. */
  readonly lock?: NamesLock;
  readonly onStage?: StageListener;
  /** Example values that are known once the operations are, by operation key; they take the place of the options'. */
  readonly values?: (api: ApiModel, names: Names) => ExampleOptions['values'];
  /** Views throw on keys they do not have: for tests and user templates. */
  readonly sealed?: boolean;
  /** What earlier runs with the same options left; what this one makes is added. Default: nothing. */
  readonly store?: Store | undefined;
  /** Takes files as they get ready, all but those of documentation; default: on this thread. */
  readonly take?: TakeFiles | undefined;
  /** Gives what prints the types, and closes it; default: a thread for this run alone. */
  readonly types?: () => TypePrinter;
}

/** Everything decided about a document before a target prints it. */
export interface PlannedDocument {
  /** Without types: what runs does not need them. */
  readonly plan: Plan;
  readonly names: PlannedNames;
  readonly settings: Settings;
  /** Made when it is asked for: most runs do not show it. */
  readonly pagination: () => PaginationReport;
  readonly diagnostics: readonly Diagnostic[];
  /** Files that the document was read from, the root first. */
  readonly sources: readonly ReadFile[];
}

const noTypes: PendingTypes = {
  expressions: new Map(),
  until: () => Promise.resolve(),
  declarations: () => Promise.resolve(''),
};

/** Reads one document and decides everything about it. Throws a DocumentError where the document or an option is wrong. */
export async function planDocument(options: DocumentOptions, context: GenerateContext = {}): Promise<PlannedDocument> {
  const chosen = await settings(options);
  const { onStage } = context;
  return withinStack(async () => {
    const source = await timed('read', onStage, () => readDocument(options.input, chosen.read));
    return timed('plan', onStage, () => {
      const named = nameAll(source, chosen, context);
      return addExamples(decide(source, named, chosen), named.memory, context);
    });
  });
}

/** Generates the output of one document in memory. Throws a DocumentError where the document or an option is wrong. */
export async function generate(options: DocumentOptions, context: GenerateContext = {}): Promise<Generated> {
  const chosen = await settings(options);
  const printer = chosen.targets.some((target) => target.types) ? (context.types ?? startTypePrinter)() : undefined;
  try {
    return await withinStack(async () => {
      const source = await timed('read', context.onStage, () => readDocument(options.input, chosen.read));
      const { planned, types, memory } = await timed('plan', context.onStage, () => {
        const named = nameAll(source, chosen, context);
        // Types are printed on their own thread, beside everything that does not need them.
        const ask = printer?.begin({ schemas: named.api.schemas, names: named.names.names.schemas });
        const decided = decide(source, named, chosen);
        const wanted = { requests: typeRequests(decided), plan: decided.plan, memory: named.memory };
        const asked = ask ? rememberedTypes(ask, wanted) : noTypes;
        return { types: asked, planned: addExamples(decided, named.memory, context), memory: named.memory };
      });
      return render(planned, types, { ...context, memory });
    });
  } finally {
    if (!context.types) await printer?.close();
  }
}

async function render(
  planned: PlannedDocument,
  types: PendingTypes,
  context: GenerateContext & { readonly memory: Memory },
): Promise<Generated> {
  const { onStage, memory, take = takeFiles, sealed = false } = context;
  const { targets, formatter, target: options } = planned.settings;
  const plan = { ...planned.plan, types: types.expressions };
  const code = targets.filter(({ document }) => document === undefined);
  const declared = types
    .declarations()
    .then((declarations) =>
      finish(renderDeclarations(code, plan, { declarations, sealed }), formatter, takeOnce(memory, take)),
    );
  declared.catch(() => undefined); // told below, unless something else went wrong before
  const { rendered, finished } = await timed('render', onStage, () =>
    renderTargets(code, plan, { until: types.until, formatter, take, memory, sealed }),
  );
  const parts = await timed('format', onStage, () => Promise.all([...finished, declared]));
  const files = parts.flatMap((part) => part.files);
  const docs = await timed('docs', onStage, () => renderDocs(plan, { ...planned.settings, rendered, files, sealed }));
  const made = [...files, ...placed(docs), lockFile(planned)];
  const looked = parts.map((part) => part.looked);
  await timed('check', onStage, () => checkOutput(made, looked, modulesOf(options)));
  const manifest = buildManifest({
    ...plan,
    names: plan.names.operations,
    hasAll: (operation) => plan.pagination.has(operation.key),
    targetFiles: targetFiles(rendered),
    loopFiles: new Map(rendered.map(({ target, result }) => [target.name, result.loopFiles ?? new Map()])),
    docsFiles: targetFiles(docs),
    files: made,
  });
  return {
    files: [...made, jsonFile(manifestName, manifest)],
    manifest,
    diagnostics: [...planned.diagnostics, ...rendered.flatMap(({ result }) => result.diagnostics)],
    renames: planned.names.renames,
    sources: planned.sources,
  };
}

/** A document with every name that its output has. */
interface NamedDocument {
  readonly api: ApiModel;
  readonly names: PlannedNames;
  readonly memory: Memory;
}

function nameAll(source: ReadDocument, chosen: Settings, context: GenerateContext): NamedDocument {
  const api = buildModel(source, chosen.model);
  const names = planNames(api, typescript.naming, context.lock ?? emptyLock);
  // Values that are given for this run alone are no options, which a store stands for.
  const store = context.values ? undefined : context.store;
  return { api, names, memory: operationMemory(store, api, names.names) };
}

/** What types need to be known. */
type DecidedDocument = Omit<PlannedDocument, 'plan'> & { readonly plan: Omit<Plan, 'examples'> };

function decide(source: ReadDocument, { api, names, memory }: NamedDocument, chosen: Settings): DecidedDocument {
  const detected = paginations(api, chosen.pagination, memory);
  // A rule that does not fit would leave a list without its helper, and nobody would know.
  if (detected.diagnostics.length > 0) throw new DocumentError(source.place(detected.diagnostics));
  return {
    plan: { api, names: names.names, pagination: detected.paginations, types: new Map(), options: chosen.target },
    names,
    settings: chosen,
    pagination: () => detected.report,
    sources: source.files,
    diagnostics: [...source.diagnostics, ...filterRemarks(source, chosen.model), ...clashRemarks(api, names.renames)],
  };
}

function addExamples(decided: DecidedDocument, memory: Memory, context: GenerateContext): PlannedDocument {
  const { api, names } = decided.plan;
  const { examples: options } = decided.settings;
  const values = context.values?.(api, names) ?? options.values;
  const requests = exampleRequests(api, { ...options, values }, memory);
  return {
    ...decided,
    plan: { ...decided.plan, examples: requests.examples },
    diagnostics: [...decided.diagnostics, ...requests.diagnostics],
  };
}

/** The types that the targets of a document ask for. */
export function typeRequests({ plan, settings: { targets } }: DecidedDocument): readonly TypeRequest[] {
  return targets.flatMap((target) => target.types?.(plan) ?? []);
}

function targetFiles(rendered: readonly RenderedTarget[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(rendered.map(({ target, result }) => [target.name, result.operationFiles]));
}

function lockFile({ plan, names }: PlannedDocument): OutputFile {
  return jsonFile(lockFileName, { names: names.lock, pagination: paginationLock(plan.pagination) });
}
