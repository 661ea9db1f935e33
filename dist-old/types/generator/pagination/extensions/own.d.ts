import type { Reading } from '../extensions.js';
/** Reads our own extension. */
export declare function ownRule(value: unknown): Reading;
