import type { Operation } from '../../generator/model/types.js';
import type { LoopShell } from '../shell/loop-pages.js';
/** `depthOf` gives the depth for ConvertTo-Json. */
export declare function powershellLoop(depthOf: (operation: Operation) => number): LoopShell;
