import { type Schemas } from '../../generator/model/schema-view.js';
import type { Schema } from '../../generator/model/types.js';
/** `string (date-time)`, `Zone[]`, `"a" | "b"`. */
export declare function typeText(schemas: Schemas, schema: Schema | null, depth?: number): string;
/** Types of one member in several alternatives, as one. */
export declare function unionText(texts: readonly string[]): string;
/** Limits and the default, each a phrase in Markdown: `default 20`, `1 to 100`, `at most 32 characters`. */
export declare function factTexts(schemas: Schemas, schema: Schema | null): readonly string[];
