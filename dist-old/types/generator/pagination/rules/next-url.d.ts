import { type BodyFact } from '../facts.js';
import type { Rule } from '../verdict.js';
/** S3: by its format, its name, the `links` around it, or what its example and description say. */
export declare const nextUrlRule: Rule;
/** Whether the document says that a field is a URL: by its format, its name, what is around it, its example or description. */
export declare function isUrl({ name, parents, shape }: BodyFact): boolean;
