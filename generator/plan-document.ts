// The first half of the pipeline: a document is read, and all is decided about it before any target prints it.

import { type Diagnostic, DocumentError } from './diagnostics.js';
import { type ExampleRequests, examples as exampleRequests } from './examples/examples.js';
import type { ExampleOptions } from './examples/options.js';
import type { Memory, Store } from './memory/memory.js';
import { operationMemory } from './memory/operation-memory.js';
import { buildModel } from './model/build.js';
import { filterRemarks } from './model/filter-remarks.js';
import type { ApiModel } from './model/types.js';
import { clashRemarks } from './names/clash-remarks.js';
import { emptyLock, type NamesLock } from './names/lock.js';
import { type PlannedNames, planNames } from './names/plan-names.js';
import type { DocumentOptions } from './options.js';
import { type Paginations, paginations } from './pagination/paginations.js';
import type { PaginationReport } from './pagination/report.js';
import type { Names, Plan, TypeRequest } from './plan.js';
import { type LoadedDocument, loadDocument, type ReadDocument, type ReadFile, readLoaded } from './read-document.js';
import { type Settings, settings } from './settings.js';
import type { LoadOptions } from './source-document.js';
import { type StageListener, timed } from './stage-clock.js';
import { typescript } from './targets.js';
import { rememberedTypes } from './types/remembered-types.js';
import type { PendingTypes, TypePrinter } from './types/type-printer.js';
import { withinStack } from './within-stack.js';

/** What planning takes beside the user's options. */
export interface PlanContext {
  /** Names that an earlier run chose; default: none. */
  readonly lock?: NamesLock;
  readonly onStage?: StageListener;
  /** Example values that are known once the operations are, by operation key; they take the place of the options'. */
  readonly values?: (api: ApiModel, names: Names) => ExampleOptions['values'];
  /** What earlier runs with the same options left; what this one makes is added. Default: nothing. */
  readonly store?: Store | undefined;
  /** What all operations of the document voted for on pagination, where these are a part; default: they vote. */
  readonly winner?: string | null;
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

/** Reads one document and decides everything about it. Throws a DocumentError where the document or an option is wrong. */
export async function planDocument(options: DocumentOptions, context: PlanContext = {}): Promise<PlannedDocument> {
  return withinStack(async () => {
    const { document, chosen } = await loadInput(options, context.onStage);
    const { planned } = await planLoaded(document, chosen, context);
    return planned;
  });
}

/** A document whose text is parsed, and the options for the rest. */
export interface LoadedInput {
  readonly document: LoadedDocument;
  readonly chosen: Settings;
}

/** The beginning of every run. Throws a DocumentError where the text, unless it is parsed late, or an option is wrong. */
export async function loadInput(
  options: DocumentOptions,
  onStage: StageListener | undefined,
  how: Pick<LoadOptions, 'parsesLate'> = {},
): Promise<LoadedInput> {
  const chosen = await settings(options);
  const document = await timed('load', onStage, () => loadDocument(options.input, { ...chosen.read, ...how }));
  return { chosen, document };
}

/** A document whose types are being printed while the rest goes on. */
export interface PlanInProgress {
  readonly source: ReadDocument;
  readonly planned: PlannedDocument;
  readonly types: PendingTypes;
  /** What was asked for. */
  readonly requests: readonly TypeRequest[];
  readonly voting: Pick<Paginations, 'votes' | 'winner' | 'isOrdered'>;
  readonly examples: ExampleRequests;
  readonly memory: Memory;
}

/** Reads the rest of a loaded document and decides everything about it; `printer` begins with its types as soon as it can. */
export async function planLoaded(
  loaded: LoadedDocument,
  chosen: Settings,
  context: PlanContext & { readonly printer?: TypePrinter | undefined },
): Promise<PlanInProgress> {
  const { onStage, printer } = context;
  const source = await timed('read', onStage, () => readLoaded(loaded, chosen.read));
  return timed('plan', onStage, () => {
    const named = nameAll(source, chosen, context);
    const { memory } = named;
    // Types are printed on their own thread, beside everything that does not need them.
    const ask = printer?.begin({ schemas: named.api.schemas, names: named.names.names.schemas });
    const { voting, ...decided } = decide(source, named, { chosen, winner: context.winner });
    const requests = ask ? typeRequests(decided) : [];
    const types = ask ? rememberedTypes(ask, { requests, plan: decided.plan, memory }) : noTypes;
    const examples = makeExamples(decided, memory, context);
    return { source, planned: withExamples(decided, examples), types, requests, voting, examples, memory };
  });
}

const noTypes: PendingTypes = {
  expressions: new Map(),
  until: () => Promise.resolve(),
  declarations: () => Promise.resolve(''),
};

/** A document with every name that its output has. */
interface NamedDocument {
  readonly api: ApiModel;
  readonly names: PlannedNames;
  readonly memory: Memory;
}

function nameAll(source: ReadDocument, chosen: Settings, context: PlanContext): NamedDocument {
  const api = buildModel(source, chosen.model);
  const names = planNames(api, typescript.naming, context.lock ?? emptyLock);
  // Values that are given for this run alone are no options, which a store stands for.
  const store = context.values ? undefined : context.store;
  return { api, names, memory: operationMemory(store, api, names.names) };
}

/** What types need to be known. */
type DecidedDocument = Omit<PlannedDocument, 'plan'> & { readonly plan: Omit<Plan, 'examples'> };

function decide(
  source: ReadDocument,
  { api, names, memory }: NamedDocument,
  { chosen, winner }: { readonly chosen: Settings; readonly winner: string | null | undefined },
): DecidedDocument & Pick<PlanInProgress, 'voting'> {
  const detected = paginations(api, chosen.pagination, { memory, ...(winner !== undefined && { winner }) });
  // A rule that does not fit would leave a list without its helper, and nobody would know.
  if (detected.diagnostics.length > 0) throw new DocumentError(source.place(detected.diagnostics));
  return {
    plan: { api, names: names.names, pagination: detected.paginations, types: new Map(), options: chosen.target },
    names,
    settings: chosen,
    pagination: () => detected.report,
    sources: source.files,
    diagnostics: [...source.diagnostics, ...filterRemarks(source, chosen.model), ...clashRemarks(api, names.renames)],
    voting: detected,
  };
}

function makeExamples(
  { plan: { api, names }, settings: { examples: options } }: DecidedDocument,
  memory: Memory,
  context: PlanContext,
): ExampleRequests {
  const values = context.values?.(api, names) ?? options.values;
  return exampleRequests(api, { ...options, values }, memory);
}

function withExamples(decided: DecidedDocument, { examples, diagnostics }: ExampleRequests): PlannedDocument {
  return {
    ...decided,
    plan: { ...decided.plan, examples },
    diagnostics: [...decided.diagnostics, ...diagnostics],
  };
}

/** The types that the targets of a document ask for. */
export function typeRequests({ plan, settings: { targets } }: DecidedDocument): readonly TypeRequest[] {
  return targets.flatMap((target) => target.types?.(plan) ?? []);
}
