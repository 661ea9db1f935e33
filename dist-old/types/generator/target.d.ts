import type { Diagnostic } from './diagnostics.js';
import type { Operation } from './model/types.js';
import type { Plan, TypeRequest } from './plan.js';
/** Text that is code of the target's language. Only syntax functions make it, so document text cannot pass for it. */
export declare class Code {
    readonly text: string;
    constructor(text: string);
    toString(): string;
}
/** A printing helper of a template: takes a value of the view, gives text that is safe in its syntax position. */
export type SyntaxHelper = (value: unknown) => string;
/**
 * What a page of TypeScript has at its top level, so that output can be compared with it before it is written: text of a
 * document must neither add a statement nor take one away. `module`: exported types and values, as often as they are
 * declared (an overload is a declaration), types that may be there or not, and constants that are not exported.
 */
export type PageShape = {
    readonly kind: 'module';
    readonly types: readonly string[];
    readonly optionalTypes: readonly string[];
    readonly values: readonly string[];
    readonly locals: readonly string[];
} | {
    readonly kind: 'script';
    readonly statements: number;
};
/** One file to render. `view` is plain data without optional fields; strings in it reach output through helpers only. */
export interface Page {
    /** Relative to the target's folder, with slashes. */
    readonly path: string;
    /** Name of a `.hbs` file in the target's folder, without the ending. */
    readonly template: string;
    readonly view: object;
    /** Of pages that the check of output knows by heart; absent where white space or another language makes a file. */
    readonly shape?: PageShape;
    /**
     * Only in a target with `typesLater`: id of the last of its type requests that `view` or `shape` look up. They are not read
     * before that type is printed.
     */
    readonly lastType?: string | undefined;
    /**
     * Operations that alone decide the page, with their pagination, the options, and what the API says of itself. Where an earlier
     * run made the page of the same, `view` and `shape` are not read.
     */
    readonly operations?: readonly Operation[];
}
/** How a target spells names. */
export interface Naming {
    /** Words that a function or type may not be called. */
    readonly reserved: ReadonlySet<string>;
}
/** What a target makes of a plan. */
export interface Rendered {
    readonly pages: readonly Page[];
    /** What the target could not express, by operation and reason. */
    readonly diagnostics: readonly Diagnostic[];
    /** The file that an operation is in, by its key, relative to the target's folder; operations that could not be expressed are missing. */
    readonly operationFiles: ReadonlyMap<string, string>;
    /** The same for the files that loop over all pages of a list; absent where none was asked for. */
    readonly loopFiles?: ReadonlyMap<string, string>;
}
/** What a snippet target wrote: what documentation shows. */
export interface WrittenSnippets {
    /** Name of the target. */
    readonly target: string;
    /** Text of each file, formatted, by its path relative to the target's folder. */
    readonly texts: ReadonlyMap<string, string>;
    /** As in {@link Rendered}. */
    readonly operationFiles: ReadonlyMap<string, string>;
}
export interface Target {
    /** Name on the command line and of the folder below `templates/` and below the output. */
    readonly name: string;
    /** `null` for a target that names operations as the typed functions are named. */
    readonly naming: Naming | null;
    /** By helper name: `str`, `ident`, `key`, `comment`, `code`, …; `code` is added by `render`. */
    readonly syntax: Readonly<Record<string, SyntaxHelper>>;
    /** Absolute path of the folder of a target that is not curlew's own: its templates and its runtime lie there. */
    readonly folder?: string;
    /** Absolute path of a folder of the user's whose templates take the place of those of the same name. */
    readonly overrides?: string;
    /** Language for the formatter, `null` where white space has meaning and output stays as rendered. */
    readonly language: 'typescript' | 'markdown' | 'html' | null;
    /** Folder below the target's own whose files are copied as they stand, or `null`. */
    readonly runtime: string | null;
    /** Names of the targets whose output this one imports: they are made along with it. */
    readonly needs?: readonly string[];
    /** Types the target wants printed; a target without it runs beside the printing. */
    types?(plan: Pick<Plan, 'api' | 'names' | 'pagination'>): readonly TypeRequest[];
    pages(plan: Plan): Rendered;
    /** What `pages` gives for a plan is what it gives for plans of its operations, one by one: an operation that is as it was is not asked for again. */
    readonly byOperation?: true;
    /**
     * What `pages` gives without `operations`, and all else that the target makes, depends on the names, the pagination and the security of
     * operations and on what of the declared types they use, and on nothing else that they hold. So a run over a part of a document need not
     * make it again.
     */
    readonly isSeparable?: true;
    /**
     * `pages` looks up no type: `view` and `shape` of its pages are getters which do. So pages are rendered while the types of
     * the next are printed.
     */
    readonly typesLater?: true;
    /** The page of the declared types, in a target that has `types`: they are printed last, while the other pages are made. */
    declarationsPage?(plan: Plan, declarations: string): Page;
    /** Only of a target of documentation: its pages, in place of `pages`, from the snippets of every target that writes such. */
    readonly document?: (plan: Plan, snippets: readonly WrittenSnippets[]) => Promise<Rendered>;
}
