import { type NamesLock } from '../names/lock.js';
import type { DocumentOptions } from '../options.js';
/** Every command that prints names reads it, so that all say the same. */
export declare function readOutputLock({ output }: DocumentOptions): NamesLock;
