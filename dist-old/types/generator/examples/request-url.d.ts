import type { Segment } from '../model/example.js';
/** A piece of text with variables in it, already encoded for its place. */
export type Piece = readonly Segment[];
export interface UrlParts {
    /** Absolute, without a trailing slash. */
    readonly base: string;
    /** The path template as the document has it; a query in it stays, a fragment is dropped. */
    readonly path: string;
    /** By parameter name. */
    readonly values: ReadonlyMap<string, Piece>;
    /** `name=value` pairs, below the path's own. */
    readonly query: readonly Piece[];
}
/**
 * The URL exactly as `fetch` sends it: parsed and printed by the URL standard, with marks in place of variables, so that
 * a shell's curl, which parses nothing, sends the same.
 */
export declare function requestUrl({ base, path, values, query }: UrlParts): readonly Segment[];
