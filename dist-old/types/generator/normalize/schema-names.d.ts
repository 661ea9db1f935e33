import { type Raw } from './expect.js';
import type { References } from './references.js';
/** A schema that becomes a component because something refers to it. */
export interface HoistedSchema {
    readonly name: string;
    readonly pointer: string;
    readonly value: unknown;
}
/** Which component a reference means. */
export interface SchemaNames {
    /** The component's name for a `$ref` that stands at `pointer`, `null` where it leads nowhere. */
    nameOf(ref: string, pointer: string): string | null;
    /** Takes the schemas that were hoisted since the last call. */
    takeHoisted(): readonly HoistedSchema[];
}
/** Names over the components of `root`. */
export declare function createSchemaNames(root: Raw, references: References): SchemaNames;
