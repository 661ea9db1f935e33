import type { JsonValue } from '../model/types.js';
/** Values for one operation; they win over the document's. A file is `{ $file: 'name' }`. */
export interface ExampleValues {
    readonly summary?: string;
    /** By input key, or by name where that is unambiguous. A parameter given here is shown even if it is optional. */
    readonly parameters?: Readonly<Record<string, JsonValue>>;
    /** Optional parameters, by input key or name, that are shown with the document's value. */
    readonly show?: readonly string[];
    /** An object replaces the members it names and leaves the others; anything else replaces the body. */
    readonly body?: JsonValue;
    /** `body` is all of the body, an object too. */
    readonly wholeBody?: boolean;
    /** One of the media types of the body. */
    readonly contentType?: string;
    /** One of the media types of the answer. */
    readonly accept?: string;
    /** Further examples by name, each on top of the values beside it. */
    readonly examples?: Readonly<Record<string, Omit<ExampleValues, 'examples'>>>;
}
export interface ExampleOptions {
    /** `all` shows optional parameters and members too. */
    readonly params: 'required' | 'all';
    /** Base URL instead of the document's servers, `null` for those. */
    readonly server: string | null;
    /** Shell variables by security scheme; of a basic scheme by `<scheme>.username` and `<scheme>.password`. */
    readonly variables: Readonly<Record<string, string>>;
    /** By operationId or key (`GET /zones`). */
    readonly values: Readonly<Record<string, ExampleValues>>;
}
export declare const defaultExampleOptions: ExampleOptions;
