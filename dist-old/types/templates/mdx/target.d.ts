import type { Target } from '../../generator/target.js';
export declare const mdx: Target;
