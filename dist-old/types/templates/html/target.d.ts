import type { Target } from '../../generator/target.js';
export declare const html: Target;
