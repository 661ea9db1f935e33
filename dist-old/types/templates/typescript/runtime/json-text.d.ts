/** JSON text in which a `bigint` keeps its digits. */
export declare function jsonText(value: unknown): string;
