import type { Naming } from '../../generator/target.js';
export declare const naming: Naming;
