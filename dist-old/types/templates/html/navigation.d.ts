import type { Code } from '../../generator/target.js';
import type { OperationDoc } from '../docs/operation-doc.js';
import type { GroupDoc, SiteDoc } from '../docs/site-doc.js';
export interface HeadView {
    /** Of the browser's tab. */
    readonly title: string;
    readonly description: string;
    readonly site: string;
    /** Of the assets and the index, from the page. */
    readonly styles: readonly string[];
    readonly script: string;
    readonly search: string;
    /** Loaded by the search. */
    readonly index: string;
    readonly home: string;
    /** The list of operations, which may stand below a long description. */
    readonly operations: string;
    readonly credentials: string;
    readonly root: string;
}
export interface HeadTexts {
    readonly title: string;
    readonly description: string;
    /** From the page to the site's folder: `''` or `../`. */
    readonly root: string;
}
export declare function headView(site: SiteDoc, { title, description, root }: HeadTexts): HeadView;
export interface LinkView {
    readonly href: string;
    readonly title: string;
    readonly method: string;
    readonly methodClass: string;
    readonly path: Code;
    readonly deprecated: boolean;
    readonly current: boolean;
}
export declare function linkView({ group, file, title, method, path, deprecated }: OperationDoc, root: string): LinkView;
/** The operation's neighbours in its tag and itself, and how many are left out on either side. */
export declare function nearby({ operations }: GroupDoc, doc: OperationDoc): {
    readonly before: number;
    readonly after: number;
    readonly links: readonly LinkView[];
};
