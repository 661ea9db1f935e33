import type { Schemas } from '../model/schema-view.js';
import type { PrintedType, TypeRequest } from '../plan.js';
/** The component schemas of a document: plain data, because it goes to another thread. */
export interface Components {
    readonly schemas: Schemas;
    /** Declared names by component name. */
    readonly names: ReadonlyMap<string, string>;
}
/** Types as they get ready: expressions first, so that what uses them is rendered while declarations are printed. */
export interface PendingTypes {
    /** By request id: those that are printed already. */
    readonly expressions: ReadonlyMap<string, PrintedType>;
    /** Waits for the expression of a request and of those before it. */
    readonly until: (id: string) => Promise<void>;
    /** `export interface Zone { … }` and the like, one for every schema. */
    readonly declarations: () => Promise<string>;
}
export interface AskOptions {
    /** Expressions that need not be printed. */
    readonly known: readonly (readonly [id: string, type: PrintedType])[];
    /** Whether declarations are certain to be asked for: then they are printed without waiting for that. */
    readonly declares: boolean;
}
/** Takes the requests, in the order in which they are needed. */
export type AskTypes = (requests: readonly TypeRequest[], options: AskOptions) => PendingTypes;
/** Prints the types of one document after the other; give back what it holds with `close`. */
export interface TypePrinter {
    /** Starts on what no request changes. */
    begin(components: Components): AskTypes;
    close(): Promise<void>;
}
/** What the thread is sent, components first; its replies bear the same number, because a run that failed may have left some to come. */
export type Order = {
    readonly id: number;
    readonly components: Components;
} | {
    readonly id: number;
    readonly requests: readonly TypeRequest[];
    readonly declares: boolean;
    /** Expressions of other requests that declarations are for, too. */
    readonly others: readonly PrintedType[];
};
/** A part of the answer to an {@link Order}. */
export interface Reply {
    readonly id: number;
    readonly expressions?: ReadonlyMap<string, PrintedType>;
    readonly declarations?: string;
}
/** A thread where curlew is built; curlew's own sources, which no thread can load, print in this one. */
export declare function startTypePrinter(): TypePrinter;
/** One thread for several runs, which the first that needs it starts: TypeScript loads once. */
export declare function sharedTypePrinter(): {
    readonly start: () => TypePrinter;
    readonly close: () => Promise<void>;
};
/** Prints in this thread. */
export declare const printHere: TypePrinter;
