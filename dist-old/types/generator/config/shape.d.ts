/** A value's shape. `nullable` and `orFalse` allow `null` and `false` beside it. */
export type Shape = StringShape | {
    readonly type: 'boolean';
}
/** A whole number from 0. */
 | {
    readonly type: 'number';
}
/** An array of texts. `known` are those that an editor offers; others are for the stages to judge. */
 | {
    readonly type: 'strings';
    readonly known?: 'targets';
}
/** Any JSON value. */
 | {
    readonly type: 'any';
} | ObjectShape;
interface StringShape {
    readonly type: 'string';
    readonly choices?: readonly string[];
    readonly nullable?: true;
}
/** With `members` an object of these keys only, with `of` a map of any keys, with neither any object. */
export interface ObjectShape {
    readonly type: 'object';
    readonly members?: Readonly<Record<string, Shape>>;
    readonly required?: readonly string[];
    readonly of?: Shape;
    readonly orFalse?: true;
}
/** What the shape asks for, to stand after "must be". */
export declare function expectation(shape: Shape): string;
export {};
