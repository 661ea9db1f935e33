/** Line and column count from 1. */
export interface FieldPlace {
    readonly line: number;
    readonly column: number;
}
/** Where a template first names a field of its view; `null` where it does not. */
export declare function placeOfField(source: string, field: string): FieldPlace | null;
