import { type Raw } from './expect.js';
import { type Reading } from './reading.js';
type ReadObject<Result> = (value: Raw, pointer: string, reading: Reading) => Result | null;
/**
 * Reads `value`, or the target where it is a Reference Object. All references to one target share one result, unless a
 * `description` or `summary` stands beside the reference. `kind` keeps readers apart that read the same place.
 */
export declare function readObject<Result extends object>(value: unknown, place: {
    readonly pointer: string;
    readonly reading: Reading;
    readonly kind: string;
}, read: ReadObject<Result>): Result | null;
/** Reads every member of a map of objects, in document order; what cannot be read is left out. */
export declare function readMap<Result>(value: unknown, { pointer, reading }: {
    readonly pointer: string;
    readonly reading: Reading;
}, read: (member: unknown, key: string) => Result | null): Record<string, Result>;
export {};
