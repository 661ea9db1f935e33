/** A name that is not the plain spelling of what the document says, and why. */
export interface Rename {
    /** Operation key or `#/components/schemas/<name>`. */
    readonly of: string;
    /** What it would have been called. */
    readonly wanted: string;
    readonly name: string;
    readonly reason: 'clash' | 'reserved' | 'locked';
}
/** One name space: functions and types of a target share it, because its index exports all of them. */
export interface Registry {
    readonly renames: Rename[];
    /** Whether none of the names is taken or reserved. */
    readonly isFree: (names: readonly string[]) => boolean;
    readonly isReserved: (name: string) => boolean;
    readonly take: (names: readonly string[]) => void;
    /** The next number to try for a name that many want; none below it is free. */
    readonly numbers: Map<string, number>;
}
/** An empty registry that never gives `reserved` words out. */
export declare function createRegistry(reserved: ReadonlySet<string>): Registry;
/** The first candidate whose identifiers are all free, else the last one with the lowest number that is. */
export declare function firstFree(candidates: readonly string[], registry: Registry, identifiers: (name: string) => readonly string[]): string;
