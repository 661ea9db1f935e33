/** `error` stops the run (exit code 1), `warning` is a repair or a doubt that the run survives. */
export type Severity = 'error' | 'warning';
/** One remark about the user's document, config or output folder. */
export interface Diagnostic {
    readonly severity: Severity;
    /** Stable kebab-case name of the kind of problem, for filters and tests: `unresolved-ref`, `duplicate-operation-id`. */
    readonly code: string;
    /** The document the remark is about, as the user named it; absent for the root document. */
    readonly file?: string;
    /** JSON Pointer (RFC 6901) of the place in that document, `''` for the whole of it. */
    readonly pointer: string;
    /** Line of the place, counted from 1; absent where it is not known. */
    readonly line?: number;
    /** Column of the place, counted from 1 in UTF-16 code units. */
    readonly column?: number;
    /** What was found and what was expected, one sentence without a full stop. */
    readonly message: string;
    /** What the user can do about it. */
    readonly hint: string;
}
/** Exit codes of the command line; README lists them. */
export declare const exitCodes: {
    readonly ok: 0;
    readonly document: 1;
    readonly usage: 2;
    readonly io: 3;
    readonly bug: 70;
};
/** Thrown where a run cannot go on; carries every diagnostic collected so far. */
export declare class DocumentError extends Error {
    readonly name = "DocumentError";
    readonly diagnostics: readonly Diagnostic[];
    /** `document` where the text is wrong, `io` where it could not be read or written, `usage` where the call is wrong. */
    readonly exit: keyof typeof exitCodes;
    constructor(diagnostics: readonly Diagnostic[], exit?: keyof typeof exitCodes);
}
