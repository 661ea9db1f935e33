/** Names of one language by operation key and by component schema name. */
export interface NamesLock {
    readonly operations: Readonly<Record<string, string>>;
    readonly schemas: Readonly<Record<string, string>>;
}
export declare const emptyLock: NamesLock;
/** Reads the text of a lock file; what is not of its shape counts as not there, because names can always be planned anew. */
export declare function readLock(text: string | null): NamesLock;
