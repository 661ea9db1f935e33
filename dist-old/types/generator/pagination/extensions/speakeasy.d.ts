import type { Reading } from '../extensions.js';
/** Reads the extension's value; `null` is never given. */
export declare function speakeasy(value: unknown): Reading;
