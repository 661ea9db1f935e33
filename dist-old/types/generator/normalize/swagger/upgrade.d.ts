import { type Raw } from '../expect.js';
/** What is needed all over a 2.0 document. */
export interface Swagger {
    readonly root: Raw;
    /** Old places by new ones, for messages. */
    readonly moved: Map<string, string>;
}
/** The document as 3.0, and where its parts were before. */
export interface Upgraded {
    readonly root: Raw;
    /** The place in the 2.0 document that a place of the new one came from. */
    readonly sourcePointer: (pointer: string) => string;
    /** The places in the new document that a place of the 2.0 document may have become, likeliest first. */
    readonly upgradedPointers: (pointer: string) => readonly string[];
}
/** Upgrades a document (OpenAPI 2.0, "Swagger Object"). Nothing of `root` is changed; wrong types are left to the readers. */
export declare function upgradeSwagger(root: Raw): Upgraded;
/** A map with each member changed; what is no map is left for the readers to report. */
export declare function mapMembers(value: unknown, change: (member: unknown, escapedKey: string) => unknown): unknown;
/** A list of texts, or `fallback` where it is none or empty. */
export declare function textList(value: unknown, fallback: readonly string[]): readonly string[];
