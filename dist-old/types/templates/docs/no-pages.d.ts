import type { Rendered } from '../../generator/target.js';
export declare const noPages: Rendered;
