import type { Schemas } from '../model/schema-view.js';
/** By component: the components it may not name outside of an object or array, found as back edges of a depth-first walk. */
export declare function aliasCycles(schemas: Schemas): ReadonlyMap<string, ReadonlySet<string>>;
