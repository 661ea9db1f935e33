import { type Rendered, type WrittenSnippets } from '../../generator/target.js';
import type { Plan } from '../../generator/plan.js';
import { type MarkdownOperation } from './markdown-view.js';
/** What a flavour of Markdown decides. */
export interface MarkdownFlavour {
    /** Of its files: `md`. */
    readonly extension: string;
    /** A link to another page of the folder, by the page's name without ending. */
    readonly href: (page: string) => string;
    /** An operation as the flavour's template of a group prints it. */
    readonly operation: (operation: MarkdownOperation) => object;
    /** What every page of the flavour has besides. */
    readonly frame: object;
}
export declare function markdownPages(plan: Plan, snippets: readonly WrittenSnippets[], flavour: MarkdownFlavour): Rendered;
