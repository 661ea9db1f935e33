/** What is wrong with a template, and where. */
export interface TemplateProblem {
    /** Counted from 1. */
    readonly line: number;
    /** Counted from 1. */
    readonly column: number;
    readonly message: string;
}
/**
 * Everything that is wrong with a template, in its order; empty where it is a layout. `partials` are the templates that it may
 * use, `null` for any. Throws where it is no Handlebars.
 */
export declare function lintTemplate(source: string, helpers: ReadonlySet<string>, partials?: readonly string[] | null): readonly TemplateProblem[];
