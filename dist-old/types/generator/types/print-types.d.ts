import type { PrintedType, TypeRequest } from '../plan.js';
import type { Components } from './type-printer.js';
/** Prints the types of one document. What it is asked for in which order changes nothing about a text. */
export interface Printer {
    readonly expression: (request: TypeRequest) => PrintedType;
    /** Prints some declarations that no request changes, ahead of `declarations`; whether some are left. */
    readonly declareSome: () => boolean;
    /**
     * `export interface Zone { … }` and the like, one for every schema; inputs and helpers only where an expression uses them, so last.
     * `others` are expressions that another printer of the same components printed.
     */
    readonly declarations: (others?: Iterable<PrintedType>) => string;
}
/** A printer over the component schemas of one document. */
export declare function createPrinter({ schemas, names }: Components): Printer;
