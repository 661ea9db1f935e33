// The pipeline as one readable function: a document in, files out. The only module that knows the order of the stages.

import type { Diagnostic } from './diagnostics.js';
import { examples as exampleRequests } from './examples/examples.js';
import type { ExampleOptions } from './examples/options.js';
import { format } from './format/format.js';
import { buildManifest, type Manifest } from './manifest.js';
import { buildModel } from './model/build.js';
import { filterRemarks } from './model/filter-remarks.js';
import type { ApiModel } from './model/types.js';
import { emptyLock, type NamesLock } from './names/lock.js';
import { type PlannedNames, planNames } from './names/plan-names.js';
import type { Rename } from './names/registry.js';
import type { DocumentOptions } from './options.js';
import { lockFileName, manifestName, type OutputFile } from './output-file.js';
import { paginationLock } from './pagination/lock.js';
import { paginations } from './pagination/paginations.js';
import type { PaginationReport } from './pagination/report.js';
import type { Names, Plan, PrintedTypes } from './plan.js';
import { readDocument } from './read-document.js';
import { jsonFile } from './json-file.js';
import { type RenderedTarget, renderTarget } from './render-target.js';
import { type Settings, settings } from './settings.js';
import { type StageListener, timed } from './stage-clock.js';
import type { Target } from './target.js';
import { typescript } from './targets.js';
import { printTypes } from './types/print-types.js';

/** What a run made, before anything is written. */
export interface Generated {
  /** Every file of the output folder, the manifest last. */
  readonly files: readonly OutputFile[];
  readonly manifest: Manifest;
  readonly diagnostics: readonly Diagnostic[];
  readonly renames: readonly Rename[];
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
}

/** Everything decided about a document before a target prints it. */
export interface PlannedDocument {
  /** Without types: what runs does not need them. */
  readonly plan: Plan;
  readonly names: PlannedNames;
  readonly settings: Settings;
  readonly pagination: PaginationReport;
  readonly diagnostics: readonly Diagnostic[];
}

const noTypes: PrintedTypes = { declarations: '', printed: new Map() };

/** Reads one document and decides everything about it. Throws a DocumentError where the document or an option is wrong. */
export async function planDocument(options: DocumentOptions, context: GenerateContext = {}): Promise<PlannedDocument> {
  const chosen = settings(options);
  const { onStage } = context;
  const source = await timed('read', onStage, () => readDocument(options.input, chosen.read));
  return timed('plan', onStage, () => planAll(source, chosen, context));
}

/** Generates the output of one document in memory. Throws a DocumentError where the document or an option is wrong. */
export async function generate(options: DocumentOptions, context: GenerateContext = {}): Promise<Generated> {
  const planned = await planDocument(options, context);
  const chosen = planned.settings;
  const { onStage } = context;
  const types = await timed('types', onStage, () =>
    printTypes(planned.plan.api, planned.plan.names.schemas, typeRequests(planned)),
  );
  const plan = { ...planned.plan, types };
  const rendered = await timed('render', onStage, () =>
    chosen.targets.map((target) => renderTarget(target, plan, context.sealed ?? false)),
  );
  const files = await timed('format', onStage, () => formatAll(rendered, chosen));
  const manifest = buildManifest({
    ...plan,
    names: plan.names.operations,
    hasAll: (operation) => plan.pagination.has(operation.key),
    targetFiles: targetFiles(rendered),
    files: [...files, lockFile(planned)],
  });
  return {
    files: [...files, lockFile(planned), jsonFile(manifestName, manifest)],
    manifest,
    diagnostics: [...planned.diagnostics, ...rendered.flatMap(({ result }) => result.diagnostics)],
    renames: planned.names.renames,
  };
}

function planAll(
  source: Awaited<ReturnType<typeof readDocument>>,
  chosen: Settings,
  context: GenerateContext,
): PlannedDocument {
  const api = buildModel(source, chosen.model);
  const names = planNames(api, typescript.naming, context.lock ?? emptyLock);
  const values = context.values?.(api, names.names) ?? chosen.examples.values;
  const requests = exampleRequests(api, { ...chosen.examples, values });
  const detected = paginations(api, chosen.pagination);
  const { examples } = requests;
  const pagination = detected.paginations;
  return {
    plan: { api, names: names.names, examples, pagination, types: noTypes, options: chosen.target },
    names,
    settings: chosen,
    pagination: detected.report,
    diagnostics: [
      ...source.diagnostics,
      ...filterRemarks(source, chosen.model),
      ...requests.diagnostics,
      ...detected.diagnostics,
    ],
  };
}

function typeRequests({ plan, settings: { targets } }: PlannedDocument): ReturnType<Target['types']> {
  return targets.flatMap((target) => target.types(plan));
}

async function formatAll(rendered: readonly RenderedTarget[], chosen: Settings): Promise<readonly OutputFile[]> {
  const formatted = await Promise.all(
    rendered.map(({ target, files }) => format(files, target.language, chosen.formatter)),
  );
  return rendered.flatMap(({ target }, index) =>
    (formatted[index] ?? []).map((file) => ({ path: `${target.name}/${file.path}`, text: file.text })),
  );
}

function targetFiles(rendered: readonly RenderedTarget[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(rendered.map(({ target, result }) => [target.name, result.operationFiles]));
}

function lockFile({ plan, names }: PlannedDocument): OutputFile {
  return jsonFile(lockFileName, { names: names.lock, pagination: paginationLock(plan.pagination) });
}
