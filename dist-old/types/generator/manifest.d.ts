import { literalRequest } from './examples/literal-request.js';
import type { OperationExample } from './model/example.js';
import type { Pagination } from './model/pagination.js';
import type { ApiModel, Operation } from './model/types.js';
import type { OperationNames, Plan } from './plan.js';
import { type OutputFile } from './output-file.js';
import type { RenderedTarget } from './render-target.js';
/** An operation in the manifest. Files are relative to the output folder. */
export interface ManifestOperation {
    readonly operationId: string | null;
    readonly method: string;
    readonly path: string;
    readonly tag: string | null;
    /** `null` where the target was not made. `all` is the `…All` sibling. */
    readonly typescript: {
        readonly file: string;
        readonly function: string;
        readonly all: string | null;
        readonly contentTypes: readonly string[];
    } | null;
    readonly example: {
        readonly input: unknown;
        readonly auth: unknown;
        /** What the snippets' shell variables stand for. */
        readonly variables: Readonly<Record<string, string>>;
        readonly request: ReturnType<typeof literalRequest>;
    } | null;
    /** File by snippet target. */
    readonly snippets: Readonly<Record<string, string>>;
    readonly pagination: Pagination | null;
    /** File that loops over all pages, by snippet target; absent where none was made. */
    readonly loops?: Readonly<Record<string, string>>;
    /** Page by documentation target; absent where none was made. */
    readonly docs?: Readonly<Record<string, string>>;
}
export interface Manifest {
    readonly document: {
        readonly title: string;
        readonly version: string;
        readonly openapi: string;
    };
    readonly operations: readonly ManifestOperation[];
    /** SHA-256 of every file of the run by path: what a later run may replace or remove. */
    readonly files: Readonly<Record<string, string>>;
}
/** What the targets of a run decided. */
export interface ManifestSource {
    readonly api: ApiModel;
    readonly names: ReadonlyMap<string, OperationNames>;
    readonly examples: ReadonlyMap<string, readonly OperationExample[]>;
    readonly pagination: ReadonlyMap<string, Pagination>;
    /** Whether the operation has an `…All` sibling. */
    readonly hasAll: (operation: Operation) => boolean;
    /** By target name, files by operation key, relative to the target's folder; `typescript` among them. */
    readonly targetFiles: ReadonlyMap<string, ReadonlyMap<string, string>>;
    /** The same for files that loop over all pages; absent where none was made. */
    readonly loopFiles?: ReadonlyMap<string, ReadonlyMap<string, string>>;
    /** The same for targets of documentation; absent where none was made. */
    readonly docsFiles?: ReadonlyMap<string, ReadonlyMap<string, string>>;
    readonly files: readonly OutputFile[];
}
/** What a run over a plan made. */
export declare function manifestSource(plan: Plan, rendered: readonly RenderedTarget[]): Omit<ManifestSource, 'files'>;
/** By target, files by operation key. */
export declare function filesByTarget(rendered: readonly RenderedTarget[]): ManifestSource['targetFiles'];
export declare function buildManifest(source: ManifestSource): Manifest;
export declare function manifestOperation(operation: Operation, source: Omit<ManifestSource, 'files'>): ManifestOperation;
