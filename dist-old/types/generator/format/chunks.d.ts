/**
 * The pieces of a module's text, which joined by an empty line are the module. Cuts are at empty lines before a top-level
 * statement, and where depends on the statement behind it alone: text that comes in or goes moves no other cut.
 */
export declare function chunks(text: string): readonly string[];
