import type { ExampleValues } from './examples/options.js';
import type { EnvelopeOptions } from './model/envelope.js';
import type { FormatterName } from './format/format.js';
import type { PaginationOptions, PaginationRule } from './pagination/options.js';
import type { DocsFramework, Placeholders } from './plan.js';
import type { Target } from './target.js';
/** Options of one document. Everything but `input` has a default. */
export interface DocumentOptions {
    /** Path, http(s) URL, or `-` for standard input. */
    readonly input: string;
    /** Folder for the output. Default: `generated`. */
    readonly output?: string;
    /** Target names, paths of modules that are targets of your own, or `all`. Default: `['typescript']`. */
    readonly targets?: readonly string[];
    /** Folder whose `<target>/<name>.hbs` take the place of the target's own templates. */
    readonly templates?: string;
    /** Overlay documents (Overlay Specification 1.0 and 1.1), paths or URLs, applied to the document in order. */
    readonly overlays?: readonly string[];
    /** Operations to keep: `tag:NAME`, `path:GLOB`, `id:OPERATION_ID`, `method:NAME`. Default: all. */
    readonly include?: readonly string[];
    /** Operations to leave out, in the same form. */
    readonly exclude?: readonly string[];
    /** Keep deprecated operations. Default: true. */
    readonly deprecated?: boolean;
    /** Base URL for all output, instead of the document's servers. */
    readonly server?: string;
    /** How snippets show what the reader supplies. Default: `env`. */
    readonly placeholders?: Placeholders;
    /** Default: `prettier`. */
    readonly formatter?: FormatterName;
    /** Keep what the next run need not make again below `node_modules/.cache/curlew`. Default: true. */
    readonly cache?: boolean;
    /** Ending of relative imports in TypeScript. Default: `js`. */
    readonly importExtension?: 'js' | 'ts' | 'none';
    /** Import the runtime from this module instead of copying it: a package's name, or a path from the TypeScript folder (`./…`, `../…`). */
    readonly runtime?: string;
    /** Module that the `typescript-usage` snippets import: the name of the package that the client is published as. Default: the generated folder. */
    readonly module?: string;
    /** Columns that a snippet's lines should fit in; 0 for one line. Default: 80. */
    readonly width?: number;
    /** Pipe JSON answers of POSIX snippets through jq. Default: `none`. */
    readonly pretty?: 'jq' | 'none';
    /** Long or short curl flags. Default: `long`. */
    readonly flags?: 'long' | 'short';
    /** Write a second snippet for each list that loops over its pages (bash with jq, PowerShell). Default: `none`. */
    readonly loops?: 'none' | 'all';
    /** Documentation targets: whose tab components `mdx` pages use. Default: `starlight`. */
    readonly docs?: {
        readonly framework?: DocsFramework;
    };
    /** Which parameters an example shows. Default: `required`. */
    readonly params?: 'required' | 'all';
    /** The wrapper around success values. Default: recognised where a boolean `success` stands beside `result`. */
    readonly envelope?: Partial<EnvelopeOptions>;
    /** Names of shell variables by security scheme: `{ "api_token": "CLOUDFLARE_API_TOKEN" }`. */
    readonly variables?: Readonly<Record<string, string>>;
    /** Example values by operationId or `GET /path`. */
    readonly values?: Readonly<Record<string, ExampleValues>>;
    /** Rules of pagination by operationId or `GET /path`; `false` for none. */
    readonly pagination?: Readonly<Record<string, PaginationRule | false>>;
    /** How operations without a rule are looked at: named schemes to try first, operations to leave alone, the least confidence. */
    readonly listDetection?: Partial<Omit<PaginationOptions, 'operations'>>;
    /** Request headers for fetching the document, sent to its origin only. */
    readonly headers?: Readonly<Record<string, string>>;
    /** Origins and folders outside the document's own that `$ref`s may lead to. */
    readonly allowRefs?: readonly string[];
    /** Repairs of odd documents are errors. Default: false. */
    readonly strict?: boolean;
    /** Limit of bytes of one file. Default: 64 MiB for the document, 10 MiB for a file that a `$ref` brings in. */
    readonly maxBytes?: number;
    /** Limit of nested objects and arrays, 2,000 at most. Default: 1,000. */
    readonly maxDepth?: number;
    /** Limit of nodes after YAML aliases are expanded. Default: 5,000,000. */
    readonly maxNodes?: number;
    /** Limit of characters of a key or an operationId. Default: 1,000. */
    readonly maxNameLength?: number;
}
/** A config file: one document, or several with what they share. */
export interface Config extends Partial<DocumentOptions> {
    /** For editors: the JSON Schema of the JSON form, `./node_modules/curlew/dist/curlew.schema.json`. */
    readonly $schema?: string;
    readonly documents?: readonly (Partial<DocumentOptions> & Pick<DocumentOptions, 'input'>)[];
}
/** Gives a config file its types: `export default defineConfig({ input: 'api.yaml' })`. */
export declare function defineConfig(config: Config): Config;
/** Gives a target of your own its types: `export default defineTarget({ name: 'python', … })`. */
export declare function defineTarget(target: Target): Target;
