/** A DocumentError (exit code 3) for an error that a system call gave; any other value as it is. */
export declare function asSystemError(error: unknown): unknown;
