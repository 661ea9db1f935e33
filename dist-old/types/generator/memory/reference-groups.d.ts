/**
 * Strongly connected components (Tarjan, "Depth-first search and linear graph algorithms", 1972), without recursion: chains of
 * references may be long. References to what is not a key of `references` are passed over.
 */
export declare function groupsOfReferences(references: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[];
