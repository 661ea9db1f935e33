import type { Store } from './memory.js';
/** A store that can be kept for the next run. */
export interface OpenStore extends Store {
    /** Keeps what this run set or got; what it did not ask for is forgotten. */
    keep(): void;
}
/** The store of that name; `undefined` in a project without a cache. Where it cannot be read or kept, the run does all its work. */
export declare function openStore(name: string): OpenStore | undefined;
