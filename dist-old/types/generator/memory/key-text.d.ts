/** A text for each value of a model. JSON is one, but for values that hold a `bigint`. */
export declare function keyText(value: unknown): string;
/** What `make` gives, or `otherwise` where a text would be longer than V8 holds: aliases of YAML can repeat one very often. */
export declare function unlessTooLong<T, Other>(make: () => T, otherwise: Other): T | Other;
