/** A fitting string, `null` where the format is none of the known ones. */
export declare function formatValue(format: string | undefined): string | null;
/** Formats of JSON Schema 2020-12 section 7.3; what is not known here is no constraint. */
export declare function fitsFormat(format: string | undefined, text: string): boolean;
