import { type Dialect } from '../shell/lay-out.js';
import type { LoopShell } from '../shell/loop-pages.js';
/** `dialect` is that of the target's other snippets. */
export declare function curlLoop(dialect: Dialect): LoopShell;
