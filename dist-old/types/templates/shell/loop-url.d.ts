import type { Segment } from '../../generator/model/example.js';
import type { LoopUrl } from './loop-types.js';
export interface QueryPair {
    readonly name: string;
    readonly value: string;
}
/** Takes parameters away by name, and adds those of `sent` in the place of their namesakes. */
export declare function loopUrl(url: readonly Segment[], { removed, sent }: {
    readonly removed: readonly string[];
    readonly sent: readonly QueryPair[];
}): LoopUrl;
/** The whole number that a parameter of the URL has. */
export declare function numberAt(url: readonly Segment[], name: string): number | null;
