import type { OperationExample } from '../model/example.js';
import type { ApiModel, Content, NamedExample, Operation, Parameter } from '../model/types.js';
import type { ExampleOptions, ExampleValues } from './options.js';
import type { SchemeVariables } from './scheme-variables.js';
import type { Values } from './values/synthesize.js';
/** What all examples of a document share. */
export interface ExampleSetting {
    readonly api: ApiModel;
    readonly values: Values;
    readonly variables: ReadonlyMap<string, SchemeVariables>;
    readonly params: ExampleOptions['params'];
    /** The shell variable of a parameter. */
    readonly nameOf: (parameter: string) => string;
}
/** What all examples of an operation share. */
export interface OperationSetting {
    readonly operation: Operation;
    readonly keys: ReadonlyMap<Parameter, string>;
    /** Media types of the body, and of the answer, best first. */
    readonly offered: {
        readonly body: readonly string[];
        readonly answer: readonly string[];
    };
    /** Absolute, without a trailing slash. */
    readonly base: string;
    readonly schemes: readonly string[];
}
/** What tells the examples of an operation apart. */
export interface Variant {
    readonly name: string;
    readonly summary: string;
    readonly content: Content | null;
    /** The body's example in the document. */
    readonly example: NamedExample | null;
    readonly user: ExampleValues;
}
/** Puts one example together. */
export declare function operationExample({ api, values, variables, params, nameOf }: ExampleSetting, setting: OperationSetting, variant: Variant): OperationExample;
