/** What `--format` takes. */
export declare const diagnosticFormats: readonly ["text", "json", "github"];
export interface OutputStyle {
    readonly format: (typeof diagnosticFormats)[number];
    readonly colour: boolean;
    /** Stack traces of bugs. */
    readonly debug: boolean;
}
/** What a style depends on: the arguments, the environment and whether standard error is a terminal. */
export interface Surroundings {
    readonly argv: readonly string[];
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly isTerminal: boolean;
}
/**
 * Reads the arguments themselves, not what yargs makes of them: a call that yargs refuses is reported in the form that it
 * asked for.
 */
export declare function outputStyle(given?: Surroundings): OutputStyle;
