import type { Server } from './types.js';
/** Servers of a document, path item or operation (OpenAPI section 4.8.5), in document order. */
export declare function servers(value: unknown): readonly Server[];
