import type { ParameterStyle, ParameterText } from './operation.js';
/** Percent-encodes everything but RFC 3986's unreserved characters; a lone surrogate becomes U+FFFD, as in `fetch`. */
export declare function encodeComponent(text: string): string;
/**
 * Encoder of `allowReserved` (RFC 6570 section 3.2.3): reserved characters and percent-encoded triples stay, except
 * those that mean something else inside a query: `#`, `&`, `+`, `[`, `]` and `'`, which URL parsers rewrite.
 */
export declare function encodeReserved(text: string): string;
/** The text of one parameter exactly as the client sends it; `''` for `undefined` and `null`, which are not sent. */
export declare function parameterText(parameter: ParameterText, value: unknown): string;
/** `blue,black`, `R,100,G,200` */
export declare const simple: ParameterStyle;
/** `blue,black`, `R=100,G=200` */
export declare const simpleExplode: ParameterStyle;
/** `.blue,black`, `.R,100,G,200` */
export declare const label: ParameterStyle;
/** `.blue.black`, `.R=100.G=200` */
export declare const labelExplode: ParameterStyle;
/** `;color=blue,black`, `;color=R,100,G,200` */
export declare const matrix: ParameterStyle;
/** `;color=blue;color=black`, `;R=100;G=200` */
export declare const matrixExplode: ParameterStyle;
/** `color=blue,black`, `color=R,100,G,200` */
export declare const form: ParameterStyle;
/** `color=blue&color=black`, `R=100&G=200` */
export declare const formExplode: ParameterStyle;
/** `color=blue%20black` */
export declare const spaceDelimited: ParameterStyle;
/** `color=blue%7Cblack` */
export declare const pipeDelimited: ParameterStyle;
/**
 * `color[R]=100`, brackets percent-encoded; deeper levels add brackets. OpenAPI leaves arrays open: a list of plain
 * values is `expand[]=a&expand[]=b`, which Rack, PHP and qs all read as a list (Rack reads `expand[0]` as a map), a list
 * with objects in it is numbered (`items[0][price]=1`), because `items[][price]` does not say where an item ends.
 */
export declare const deepObject: ParameterStyle;
/** JSON text, for parameters whose `content` is JSON. */
export declare const json: ParameterStyle;
/** The value as it stands: the style of parameters that are neither array nor object, and of `content` that is text. */
export declare const text: ParameterStyle;
/** A whole query of its own (`in: querystring` of OpenAPI 3.2), or a value that is itself urlencoded. */
export declare const urlencoded: ParameterStyle;
/** One value as text: dates in ISO 8601, objects as JSON, the rest as JavaScript prints it. */
export declare function plainText(value: unknown): string;
/** Whether a value has no objects inside that brackets would have to name. */
export declare function isFlat(value: unknown): boolean;
