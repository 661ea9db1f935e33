import type { LoadLimits } from '../source-document.js';
/** The value of a YAML text within `limits`. Throws {@link DocumentError}. */
export declare function parseYaml(text: string, limits: LoadLimits): unknown;
