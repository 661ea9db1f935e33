import type { Argv } from 'yargs';
import type { OptionLayer } from '../config/explain-options.js';
import type { DocumentOptions } from '../options.js';
export interface DocumentArguments extends Partial<Omit<DocumentOptions, 'headers'>> {
    readonly config?: string | undefined;
    readonly header?: readonly string[] | undefined;
    readonly quiet?: boolean | undefined;
}
/** The document of a command that takes any. */
export declare const inputArgument: {
    readonly type: "string";
    readonly describe: "OpenAPI document: a path, a URL, or - for standard input";
};
/** Adds the options to a command. */
export declare function documentArguments(parser: Argv): Argv<DocumentArguments>;
/**
 * Every document of a call: the one named, else those of the config, else the default one. The command line wins over the
 * config. Throws a DocumentError (exit code 2) with what is wrong about the options.
 */
export declare function documentOptions(given: DocumentArguments): Promise<readonly DocumentOptions[]>;
/** The same documents, each as the layers that its options come from. */
export declare function optionLayers(given: DocumentArguments): Promise<readonly (readonly OptionLayer[])[]>;
