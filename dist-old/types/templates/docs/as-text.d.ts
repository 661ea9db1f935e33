/** Throws where it is none. */
export declare function asText(value: unknown): string;
