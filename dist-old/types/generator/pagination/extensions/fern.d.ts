import type { Reading } from '../extensions.js';
import type { Facts } from '../facts.js';
/** Reads the extension; `null` where the operation has none, `root` is what the document's root says. */
export declare function fern(value: unknown, root: unknown, facts: Facts): Reading | null;
