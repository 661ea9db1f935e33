import type { UrlLoop } from '../shell/loop-types.js';
import { type Script } from './loop-script.js';
export declare function urlScript(loop: UrlLoop): Script | null;
