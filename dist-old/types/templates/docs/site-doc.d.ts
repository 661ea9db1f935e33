import type { Plan } from '../../generator/plan.js';
import type { WrittenSnippets } from '../../generator/target.js';
import { type SchemeDoc } from './auth-docs.js';
import { type OperationDoc } from './operation-doc.js';
export interface GroupDoc {
    /** Name of its page. */
    readonly group: string;
    /** The tag, else the group's name. */
    readonly title: string;
    /** Markdown. */
    readonly description: string;
    readonly operations: readonly OperationDoc[];
}
export interface SiteDoc {
    readonly title: string;
    readonly version: string;
    /** Markdown. */
    readonly description: string;
    readonly servers: readonly {
        readonly url: string;
        readonly description: string;
    }[];
    readonly schemes: readonly SchemeDoc[];
    readonly groups: readonly GroupDoc[];
}
export declare function siteDoc(plan: Plan, snippets: readonly WrittenSnippets[]): SiteDoc;
