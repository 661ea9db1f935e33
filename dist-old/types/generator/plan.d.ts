import type { OperationExample } from './model/example.js';
import type { Pagination } from './model/pagination.js';
import type { ApiModel, Schema } from './model/types.js';
/** The names of one operation in one target. */
export interface OperationNames {
    /** `listZones`. */
    readonly function: string;
    /** `ListZones`: the stem of `ListZonesInput`, `ListZonesOutput`, … */
    readonly type: string;
    /** The `…All` sibling: `listZonesAll`. Reserved for every operation, so that a change of detection renames nothing. */
    readonly all: string;
    /** The constants that a module keeps to itself, of no function's name: `listZonesOperation` and `listZonesPages`. */
    readonly data: string;
    readonly pages: string;
    /** Name of the file that holds the operation among its tag's, without folder and extension: `list-zones`. */
    readonly file: string;
    /** Name of the file or folder of the operation's tag, without extension: `zones`. */
    readonly group: string;
}
/** Every identifier and file name of one target, planned together. */
export interface Names {
    /** By {@link Operation.key}. */
    readonly operations: ReadonlyMap<string, OperationNames>;
    /** Type names by component schema name. */
    readonly schemas: ReadonlyMap<string, string>;
}
/** Which side of a request a type is for: inputs leave out readOnly properties, outputs writeOnly ones. */
export type Direction = 'input' | 'output';
/** A type that a target wants printed by openapi-typescript. */
export interface TypeRequest {
    /** Chosen by the target; the key of the answer. */
    readonly id: string;
    /** The key of the operation whose own part the schema is; absent where it is of none or of several. */
    readonly operation?: string;
    readonly schema: Schema;
    readonly direction: Direction;
    /**
     * Names that the printing file declares itself: a part of `schema` that is one of these very objects is printed as the
     * name. So a body need not repeat the type of the value inside it.
     */
    readonly declared?: ReadonlyMap<Schema, string>;
}
/** A type expression and the declared types it names. */
export interface PrintedType {
    /** TypeScript text: code, never text of the document as it stands. */
    readonly text: string;
    /** Names of declared types that the text uses, sorted. */
    readonly references: readonly string[];
    /** Declarations of no schema that the text uses, in TypeScript. */
    readonly helpers: readonly string[];
}
/** How a snippet shows what the reader supplies. */
export type Placeholders = 'env' | 'angle' | 'example';
/** Whose components for tabs the MDX pages use. */
export type DocsFramework = 'starlight' | 'docusaurus' | 'nextra';
/** What the user can choose about output. */
export interface TargetOptions {
    readonly placeholders: Placeholders;
    /** Ending of relative imports in TypeScript output. */
    readonly importExtension: 'js' | 'ts' | 'none';
    /** Module that the runtime is imported from instead of being copied: a package, or a path from the TypeScript folder; `null` to copy. */
    readonly runtime: string | null;
    /** Module that TypeScript usage imports the client from: a package's name; `null` for the generated folder. */
    readonly module: string | null;
    /** Columns a snippet line should fit in; 0 prints each snippet on one line where the shell allows. */
    readonly width: number;
    /** Pipe a JSON answer through `jq .` (POSIX shells). */
    readonly pretty: 'jq' | 'none';
    /** Long curl flags (`--header`) or short ones (`-H`). */
    readonly flags: 'long' | 'short';
    /** Further snippets that loop over all pages of a list (curl in bash, PowerShell). */
    readonly loops: 'none' | 'all';
    /** Of the `mdx` target. */
    readonly framework: DocsFramework;
}
/** Everything decided about an API for one target. Maps are keyed by {@link Operation.key}. */
export interface Plan {
    readonly api: ApiModel;
    readonly names: Names;
    readonly examples: ReadonlyMap<string, readonly OperationExample[]>;
    readonly pagination: ReadonlyMap<string, Pagination>;
    /** The answers to {@link TypeRequest}s, by their id. */
    readonly types: ReadonlyMap<string, PrintedType>;
    readonly options: TargetOptions;
}
