import type { Target } from '../../generator/target.js';
export declare const markdown: Target;
