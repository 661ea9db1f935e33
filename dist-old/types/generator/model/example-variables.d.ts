import type { ExampleRequest, Segment } from './example.js';
import type { Operation, ParameterLocation } from './types.js';
type Variable = Extract<Segment, {
    kind: 'variable';
}>;
/**
 * By name, for the path parameters `names`: those that are single values, which alone can be variables. The path's
 * template and the URL have the same segments from the end; where one of several names in a segment is fixed text,
 * that segment's are left out.
 */
export declare function pathVariables({ path }: Operation, { url }: ExampleRequest, names: ReadonlySet<string>): ReadonlyMap<string, Variable>;
/** The variable at a header's, query parameter's or cookie's place, `null` where the value is fixed text. */
export declare function variableAt({ url, headers }: ExampleRequest, place: {
    readonly in: ParameterLocation;
    readonly name: string;
}): Variable | null;
export {};
