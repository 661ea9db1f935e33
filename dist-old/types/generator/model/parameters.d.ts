import type { Parameter } from './types.js';
/** A Parameter Object and where it stands. */
export interface PlacedParameter {
    readonly value: unknown;
    readonly pointer: string;
}
/** The operation's parameters: the path item's first, overridden by the operation's of the same name and location. */
export declare function parameters(shared: readonly PlacedParameter[], own: readonly PlacedParameter[]): readonly Parameter[];
/** Parameter Objects of an array, each with its pointer. */
export declare function placedParameters(value: unknown, pointer: string): readonly PlacedParameter[];
