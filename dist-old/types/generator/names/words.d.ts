/** Runs of ASCII letters and digits; accents are taken off (NFKD), everything else separates. Inner capitals stay. */
export declare function words(text: string): readonly string[];
/** `list zones` -> `listZones`; a leading run of capitals is lowered (`DNSList` -> `dnsList`). */
export declare function camelCase(parts: readonly string[]): string;
/** `list zones` -> `ListZones`. */
export declare function pascalCase(parts: readonly string[]): string;
/** `listZones` -> `list-zones`: file names of `[a-z0-9-]`. */
export declare function kebabCase(text: string): string;
