/** OpenAPI 3.1 section 4.8.9.1, and `query` of 3.2. */
export declare const methods: ReadonlySet<string>;
