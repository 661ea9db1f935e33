import { type Raw } from './expect.js';
import type { Reading } from './reading.js';
interface TemplatePlace {
    /** Parameters of the path item. */
    readonly shared: readonly Raw[];
    readonly template: string | null;
    readonly pointer: string;
    readonly reading: Reading;
}
/** The operation's parameters, with a required string for each variable of the path that has none (reported). */
export declare function addPathParameters(parameters: readonly Raw[], place: TemplatePlace): readonly Raw[];
export {};
