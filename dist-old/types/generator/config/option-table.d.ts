import type { Shape } from './shape.js';
/** How an option is written in a config file and on the command line. */
export type OptionEntry = Shape & {
    readonly describe: string;
    /** What it is where nobody says; absent where nothing is. */
    readonly default?: unknown;
};
export declare const optionTable: {
    readonly input: {
        readonly type: "string";
        readonly describe: "OpenAPI document: a path, a URL, or - for standard input";
    };
    readonly output: {
        readonly type: "string";
        readonly describe: "folder for the output";
        readonly default: "generated";
    };
    readonly targets: {
        readonly type: "strings";
        readonly known: "targets";
        readonly describe: "what to make, or all; a path (./…/target.mjs) is a target of your own";
        readonly default: readonly ["typescript"];
    };
    readonly templates: {
        readonly type: "string";
        readonly describe: "folder of templates that take the place of those of the same name";
    };
    readonly overlays: {
        readonly type: "strings";
        readonly describe: "Overlay documents (1.0, 1.1) to apply to the document, in order";
        readonly default: readonly [];
    };
    readonly include: {
        readonly type: "strings";
        readonly describe: "keep only operations that match tag:NAME, path:GLOB, id:OPERATION_ID or method:NAME";
        readonly default: readonly [];
    };
    readonly exclude: {
        readonly type: "strings";
        readonly describe: "leave out operations that match, in the same form";
        readonly default: readonly [];
    };
    readonly deprecated: {
        readonly type: "boolean";
        readonly describe: "keep deprecated operations";
        readonly default: true;
    };
    readonly server: {
        readonly type: "string";
        readonly describe: "base URL for all output";
    };
    readonly placeholders: {
        readonly type: "string";
        readonly choices: readonly ["env", "angle", "example"];
        readonly describe: "how snippets show what the reader supplies";
        readonly default: "env";
    };
    readonly formatter: {
        readonly type: "string";
        readonly choices: readonly ["prettier", "oxfmt", "none"];
        readonly describe: "formatter of TypeScript output";
        readonly default: "prettier";
    };
    readonly cache: {
        readonly type: "boolean";
        readonly describe: "keep what the next run need not make again in node_modules/.cache/curlew";
        readonly default: true;
    };
    readonly importExtension: {
        readonly type: "string";
        readonly choices: readonly ["js", "ts", "none"];
        readonly describe: "ending of relative imports";
        readonly default: "js";
    };
    readonly module: {
        readonly type: "string";
        readonly describe: "package that TypeScript usage imports the client from";
    };
    readonly runtime: {
        readonly type: "string";
        readonly describe: "module to import the runtime from instead of copying it";
    };
    readonly width: {
        readonly type: "number";
        readonly describe: "columns of a snippet, 0 for one line";
        readonly default: 80;
    };
    readonly pretty: {
        readonly type: "string";
        readonly choices: readonly ["jq", "none"];
        readonly describe: "pipe JSON answers of POSIX snippets through jq";
        readonly default: "none";
    };
    readonly flags: {
        readonly type: "string";
        readonly choices: readonly ["long", "short"];
        readonly describe: "long or short flags of curl";
        readonly default: "long";
    };
    readonly loops: {
        readonly type: "string";
        readonly choices: readonly ["none", "all"];
        readonly describe: "snippets that loop over the pages of a list";
        readonly default: "none";
    };
    readonly params: {
        readonly type: "string";
        readonly choices: readonly ["required", "all"];
        readonly describe: "parameters that an example shows";
        readonly default: "required";
    };
    readonly docs: {
        readonly type: "object";
        readonly members: {
            readonly framework: {
                readonly type: "string";
                readonly choices: readonly ["starlight", "docusaurus", "nextra"];
            };
        };
        readonly describe: "documentation: whose tab components mdx pages use";
    };
    readonly envelope: {
        readonly type: "object";
        readonly members: {
            readonly mode: {
                readonly type: "string";
                readonly choices: readonly ["auto", "none"];
            };
            readonly value: {
                readonly type: "strings";
            };
            readonly withoutSuccess: {
                readonly type: "boolean";
            };
        };
        readonly describe: "the wrapper around success values";
    };
    readonly variables: {
        readonly type: "object";
        readonly of: {
            readonly type: "string";
        };
        readonly describe: "shell variables by security scheme";
        readonly default: {};
    };
    readonly values: {
        readonly type: "object";
        readonly of: import("./shape.js").ObjectShape;
        readonly describe: "example values by operation";
        readonly default: {};
    };
    readonly pagination: {
        readonly type: "object";
        readonly of: import("./shape.js").ObjectShape;
        readonly describe: "rules of pagination by operation";
        readonly default: {};
    };
    readonly listDetection: {
        readonly describe: "how lists without a rule are looked at";
        readonly default: {};
        readonly type: "object";
        readonly members?: Readonly<Record<string, Shape>>;
        readonly required?: readonly string[];
        readonly of?: Shape;
        readonly orFalse?: true;
    };
    readonly headers: {
        readonly type: "object";
        readonly of: {
            readonly type: "string";
        };
        readonly describe: "request headers for fetching the document";
    };
    readonly allowRefs: {
        readonly type: "strings";
        readonly describe: "origins and folders that $refs may lead to";
        readonly default: readonly [];
    };
    readonly strict: {
        readonly type: "boolean";
        readonly describe: "repairs of odd documents are errors";
        readonly default: false;
    };
    readonly maxBytes: {
        readonly type: "number";
        readonly describe: "limit of bytes of one file";
        readonly default: 67108864;
    };
    readonly maxDepth: {
        readonly type: "number";
        readonly describe: "limit of nested objects and arrays, 2,000 at most";
        readonly default: 1000;
    };
    readonly maxNodes: {
        readonly type: "number";
        readonly describe: "limit of nodes after YAML aliases are expanded";
        readonly default: 5000000;
    };
    readonly maxNameLength: {
        readonly type: "number";
        readonly describe: "limit of characters of a key or an operationId";
        readonly default: 1000;
    };
};
