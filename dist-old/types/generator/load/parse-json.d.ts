import type { LoadLimits } from '../source-document.js';
/** The value of a JSON text (RFC 8259) within `limits`. Throws {@link DocumentError}. */
export declare function parseJson(text: string, limits: LoadLimits): unknown;
