import { type EnvelopeOptions } from './envelope.js';
import { type OperationFilter } from './filter.js';
import { type Raw } from './raw.js';
import type { ApiModel } from './types.js';
export interface ModelOptions {
    readonly filter: OperationFilter;
    readonly envelope: EnvelopeOptions;
    /** Base URL that takes the place of every server of the document, or `null`. */
    readonly server: string | null;
}
export declare const defaultModelOptions: ModelOptions;
/** A document of the one dialect that `normalize` writes, and the version it was written in. */
export interface ModelSource {
    readonly document: Raw;
    /** `2.0`, `3.0.3`, … */
    readonly openapi: string;
}
/** Builds the model. Pure; `source` is not changed, and schemas are shared with it, not copied. */
export declare function buildModel(source: ModelSource, options?: ModelOptions): ApiModel;
