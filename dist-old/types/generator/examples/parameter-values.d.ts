import type { Diagnostic } from '../diagnostics.js';
import type { JsonValue, Operation, Parameter } from '../model/types.js';
import type { ExampleOptions, ExampleValues } from './options.js';
import type { Values } from './values/synthesize.js';
/** A parameter that is sent, and its value as the typed function takes it. */
export interface ShownParameter {
    readonly parameter: Parameter;
    /** Property of the input. */
    readonly key: string;
    readonly value: JsonValue;
    /** The value is a credential's placeholder. */
    readonly isSecret: boolean;
}
export interface ParameterSource {
    readonly operation: Operation;
    readonly keys: ReadonlyMap<Parameter, string>;
    readonly values: Values;
    readonly params: ExampleOptions['params'];
    /** Name of the document's example: a parameter's example of the same name belongs to it. */
    readonly exampleName: string;
    readonly user: ExampleValues;
}
/** Required parameters, those the user gives, and with `params: 'all'` every one that is not deprecated. */
export declare function shownParameters(source: ParameterSource): readonly ShownParameter[];
/** Remarks on values of the user that the schema forbids, or that name no parameter. */
export declare function parameterRemarks(source: ParameterSource): readonly Diagnostic[];
