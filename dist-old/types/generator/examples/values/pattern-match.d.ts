import type { Pattern } from './pattern.js';
/** `null` where the text is too long to decide. Unanchored, as JSON Schema has it (2020-12 section 6.3.3). */
export declare function matchesPattern(pattern: Pattern, value: string): boolean | null;
