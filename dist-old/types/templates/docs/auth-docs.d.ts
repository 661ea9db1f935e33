import type { Plan } from '../../generator/plan.js';
export interface SchemeDoc {
    readonly name: string;
    /** How it is sent, in Markdown. */
    readonly sent: string;
    /** Markdown of the document. */
    readonly description: string;
    /** Shell variables that hold it in the snippets. */
    readonly variables: readonly string[];
}
/** A way to put a secret into a variable of one shell without typing it into a command. */
export interface VariableHelp {
    readonly shell: string;
    readonly language: string;
    readonly text: string;
}
export declare function schemeDocs(plan: Plan): ReadonlyMap<string, SchemeDoc>;
/** For a variable's name, which the generator chose: letters, digits and underscores. */
export declare function variableHelp(name: string): readonly VariableHelp[];
/** What every page that explains credentials says, in Markdown. */
export declare const secretWarning: readonly ["Never store a token in plain text: not in code, in a file of the project, in a shell profile, or in a command that your shell remembers.", "Keep it in a password manager or the keychain of your system and read it into the variable when you need it; in CI, use the secrets of the service.", "Give a token the fewest permissions that do, and revoke it when it may have been seen."];
