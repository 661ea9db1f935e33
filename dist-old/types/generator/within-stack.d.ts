/**
 * Runs a task over a document that has been read. Nesting is limited where a document is read, chains of references are
 * not: what overflows the stack is an error of the document, with exit code 1, and no bug.
 */
export declare function withinStack<T>(task: () => Promise<T>): Promise<T>;
