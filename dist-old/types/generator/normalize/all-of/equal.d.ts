/** Deep equality without annotations; a reference equals a reference to the same component only. */
export declare function isEqual(a: unknown, b: unknown): boolean;
