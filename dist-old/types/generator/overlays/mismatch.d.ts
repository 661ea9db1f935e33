/** Why, and where in the overlay the value stands. */
export interface Mismatch {
    readonly pointer: string;
    readonly message: string;
}
export declare function mismatch(old: unknown, value: unknown, pointer: string): Mismatch;
