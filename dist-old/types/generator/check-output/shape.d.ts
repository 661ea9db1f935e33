import type { OutputFile } from '../output-file.js';
import type { PageShape } from '../target.js';
import type { ParseModule, ParsedModule } from './parse.js';
interface Parsing {
    readonly parsed: ParsedModule;
    readonly parse: ParseModule;
}
/** How the file differs from what was planned, in words; empty where it does not. */
export declare function shapeProblems(file: OutputFile, shape: PageShape, parsing: Parsing): readonly string[];
export {};
