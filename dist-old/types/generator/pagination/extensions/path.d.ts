/** Own property of unknown data, `undefined` where there is none. */
export declare function member(value: unknown, name: string): unknown;
/** Own property where it is a text, else `null`. */
export declare function textMember(value: unknown, name: string): string | null;
/**
 * Reads `$.data.items`, `$['a.b'].c`, `$response.data`, `$response.body#/items` and `$response.header.X-Next` into a JSON
 * Pointer or a header's name; `null` where the text is none of these. `[-1]` and `[(@.length-1)]` give the step `-`.
 */
export declare function responsePath(text: string): string | null;
/** The name or dotted path behind `$request.`; `null` where the text is something else. */
export declare function requestPath(text: string): string | null;
