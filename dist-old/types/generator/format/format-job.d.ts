import type { Options } from 'prettier';
/** A module or a piece of one; `path` is for messages. */
export interface FormatJob {
    readonly path: string;
    readonly text: string;
    readonly options: Options;
}
/** prettier's parsers of TypeScript, which give the same text: `babel-ts` is the faster, `typescript` the one that plugins extend. */
type Parser = 'babel-ts' | 'typescript';
/** Formats a whole module. Throws where it is no program. */
export declare function formatJob({ path, text, options }: FormatJob, parser?: Parser): Promise<string>;
/** Formats a piece of a module; `null` where it is no program of its own, and the module has to be formatted as one. */
export declare function formatPiece(job: FormatJob): Promise<string | null>;
export declare function hasPlugins({ plugins }: Options): boolean;
export {};
