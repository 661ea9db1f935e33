import type { DocumentOptions } from '../options.js';
/** What one source says about a document; of several, the later ones win. */
export interface OptionLayer {
    /** For people: `default`, `command line`, or the config file and the place in it. */
    readonly from: string;
    readonly options: Partial<DocumentOptions>;
}
/** An option's value and who said it. */
export interface Explained {
    readonly value: unknown;
    readonly from: string;
}
/** Every option that has a value, in the order of the table. Values of headers and what a URL may hide are shown as `***`. */
export declare function explainOptions(layers: readonly OptionLayer[]): Readonly<Record<string, Explained>>;
