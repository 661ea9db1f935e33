export type Raw = Readonly<Record<string, unknown>>;
export declare function isRaw(value: unknown): value is Raw;
/** The value where it is an object, else an empty one. */
export declare function raw(value: unknown): Raw;
/** The own property, or `undefined`: keys such as `constructor` never reach a prototype. */
export declare function own(value: Raw, key: string): unknown;
export declare function text(value: unknown): string;
export declare function list(value: unknown): readonly unknown[];
export declare function texts(value: unknown): readonly string[];
/** One reference token of a JSON Pointer (RFC 6901 section 3). */
export declare function pointerToken(key: string): string;
/** Vendor extensions (`x-…`) of an object as a property to spread; nothing where there are none. */
export declare function extensionsOf(entry: Raw): {
    readonly extensions?: Raw;
};
