import { type Diagnostic } from './diagnostics.js';
import { type ExampleRequests } from './examples/examples.js';
import type { ExampleOptions } from './examples/options.js';
import type { Memory, Store } from './memory/memory.js';
import type { ApiModel } from './model/types.js';
import { type NamesLock } from './names/lock.js';
import { type PlannedNames } from './names/plan-names.js';
import type { DocumentOptions } from './options.js';
import { type Paginations } from './pagination/paginations.js';
import type { PaginationReport } from './pagination/report.js';
import type { Names, Plan, TypeRequest } from './plan.js';
import { type LoadedDocument, type ReadDocument, type ReadFile } from './read-document.js';
import { type Settings } from './settings.js';
import { type StageListener } from './stage-clock.js';
import type { PendingTypes, TypePrinter } from './types/type-printer.js';
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
export declare function planDocument(options: DocumentOptions, context?: PlanContext): Promise<PlannedDocument>;
/** A document whose text is parsed, and the options for the rest. */
export interface LoadedInput {
    readonly document: LoadedDocument;
    readonly chosen: Settings;
}
/** The beginning of every run. Throws a DocumentError where the text or an option is wrong. */
export declare function loadInput(options: DocumentOptions, onStage?: StageListener): Promise<LoadedInput>;
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
export declare function planLoaded(loaded: LoadedDocument, chosen: Settings, context: PlanContext & {
    readonly printer?: TypePrinter | undefined;
}): Promise<PlanInProgress>;
/** What types need to be known. */
type DecidedDocument = Omit<PlannedDocument, 'plan'> & {
    readonly plan: Omit<Plan, 'examples'>;
};
/** The types that the targets of a document ask for. */
export declare function typeRequests({ plan, settings: { targets } }: DecidedDocument): readonly TypeRequest[];
export {};
