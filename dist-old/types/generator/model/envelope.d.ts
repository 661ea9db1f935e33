import { type Schemas } from './schema-view.js';
import type { Envelope, Response } from './types.js';
/** `auto` recognises a boolean `success` beside `result`; a list names further wrapper properties (`data`); `none` keeps bodies whole. */
export interface EnvelopeOptions {
    readonly mode: 'auto' | 'none';
    /** Names of the property that holds the value, the first that is there counts. */
    readonly value: readonly string[];
    /** Take the wrapper off even where there is no boolean `success` beside the value. */
    readonly withoutSuccess: boolean;
}
export declare const defaultEnvelope: EnvelopeOptions;
/** The envelope of an operation's success bodies; all JSON ones must have it, else `null`. */
export declare function envelopeOf(responses: readonly Response[], schemas: Schemas, options: EnvelopeOptions): Envelope | null;
