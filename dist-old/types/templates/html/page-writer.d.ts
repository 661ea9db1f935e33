import type { Code } from '../../generator/target.js';
import type { Highlight } from './highlight.js';
export interface PageWriter {
    readonly highlight: Highlight;
    /** A description whose highest heading is of the level `top`. */
    readonly markdown: (text: string, top: number) => Code;
}
export declare function createPageWriter(highlight: Highlight): PageWriter;
/** A list of one or none: what a template prints only where there is something to say. */
export declare function optional<T>(isThere: boolean, view: () => T): readonly T[];
