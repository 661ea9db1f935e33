// `manifest.json`: what a run made, for people's scripts: operations, functions, examples, snippets and the hash of each file.

import { literalRequest } from './examples/literal-request.js';
import type { OperationExample } from './model/example.js';
import type { Pagination } from './model/pagination.js';
import type { ApiModel, Operation } from './model/types.js';
import { bodyMediaTypes } from './names/input-keys.js';
import type { OperationNames, Plan } from './plan.js';
import { hashesOf, type OutputFile } from './output-file.js';
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
  readonly document: { readonly title: string; readonly version: string; readonly openapi: string };
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
export function manifestSource(plan: Plan, rendered: readonly RenderedTarget[]): Omit<ManifestSource, 'files'> {
  return {
    ...plan,
    names: plan.names.operations,
    hasAll: (operation) => plan.pagination.has(operation.key),
    targetFiles: filesByTarget(rendered),
    loopFiles: new Map(rendered.map(({ target, result }) => [target.name, result.loopFiles ?? new Map()])),
  };
}

/** By target, files by operation key. */
export function filesByTarget(rendered: readonly RenderedTarget[]): ManifestSource['targetFiles'] {
  return new Map(rendered.map(({ target, result }) => [target.name, result.operationFiles]));
}

export function buildManifest(source: ManifestSource): Manifest {
  const { api, files } = source;
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    document: { title: api.title, version: api.version, openapi: api.openapi },
    operations: api.operations.map((operation) => manifestOperation(operation, source)),
    files: hashesOf(sorted),
  };
}

export function manifestOperation(operation: Operation, source: Omit<ManifestSource, 'files'>): ManifestOperation {
  const example = source.examples.get(operation.key)?.[0];
  const docs = filesOf(operation, source.docsFiles ?? new Map());
  const loops = filesOf(operation, source.loopFiles ?? new Map());
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    tag: operation.tags[0] ?? null,
    typescript: typescriptEntry(operation, source),
    example: example
      ? { input: example.input, auth: example.auth, variables: example.variables, request: literalRequest(example) }
      : null,
    snippets: filesOf(operation, source.targetFiles),
    pagination: source.pagination.get(operation.key) ?? null,
    ...(Object.keys(loops).length > 0 && { loops }),
    ...(Object.keys(docs).length > 0 && { docs }),
  };
}

/** By target, in the order of the targets; the client has an entry of its own. */
function filesOf(operation: Operation, targetFiles: ManifestSource['targetFiles']): Readonly<Record<string, string>> {
  const files = [...targetFiles].flatMap(([target, byOperation]) => {
    const file = byOperation.get(operation.key);
    return target === 'typescript' || file === undefined ? [] : [[target, `${target}/${file}`] as const];
  });
  return Object.fromEntries(files);
}

function typescriptEntry(operation: Operation, source: Omit<ManifestSource, 'files'>): ManifestOperation['typescript'] {
  const file = source.targetFiles.get('typescript')?.get(operation.key);
  const names = source.names.get(operation.key);
  if (file === undefined || !names) return null;
  const contentTypes = bodyMediaTypes(operation);
  return {
    file: `typescript/${file}`,
    function: names.function,
    all: source.hasAll(operation) ? names.all : null,
    contentTypes,
  };
}
