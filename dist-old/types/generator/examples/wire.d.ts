import type { JsonValue, Parameter, Encoding } from '../model/types.js';
/** The text of one parameter: a path segment, `name=value` pairs of a query or cookie, a header's value; `''` sends nothing. */
export declare function parameterText(parameter: Parameter, value: JsonValue): string;
/** The whole urlencoded body, and its decoded pairs in order. */
export declare function urlencoded(value: JsonValue, encoding: Readonly<Record<string, Encoding>>): {
    readonly text: string;
    readonly pairs: readonly (readonly [name: string, value: string])[];
};
/** The pairs of one property whose `encoding` names a style. */
export declare function styledPairs(name: string, value: JsonValue, encoding: Encoding): readonly (readonly [name: string, value: string])[];
/** As the client encodes a piece of a URL, and prints a value that stands by itself. */
export { encodeComponent, plainText } from '../../templates/typescript/runtime/styles.js';
export { baseOf } from '../../templates/typescript/runtime/url.js';
