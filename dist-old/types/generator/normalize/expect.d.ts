import type { Report } from './report.js';
/** An object of the document. */
export type Raw = Readonly<Record<string, unknown>>;
export declare function isRaw(value: unknown): value is Raw;
/** The own property, or `undefined`: keys such as `constructor` never reach a prototype. */
export declare function own(value: Raw, key: string): unknown;
/** Sets an own property, also one that `Object.prototype` has: assigning to `__proto__` would set the prototype. */
export declare function setOwn(target: Record<string, unknown>, key: string, value: unknown): void;
/** The word for a value's type, as messages use it. */
export declare function typeName(value: unknown): string;
/** A value as messages quote it: texts in quotes, at most 100 characters, of objects and arrays only what they are. */
export declare function shown(value: unknown): string;
/** Where a value stands and who hears of it. */
export interface Place {
    readonly pointer: string;
    readonly report: Report;
}
/** The object, or `null` where it is missing (`undefined`) or of another type (reported). */
export declare function expectObject(value: unknown, place: Place, what?: string): Raw | null;
/** The array, or an empty one. */
export declare function expectArray(value: unknown, place: Place): readonly unknown[];
/** The text, or `undefined`. A number or boolean without quotes (YAML) is repaired. */
export declare function expectText(value: unknown, place: Place): string | undefined;
/** Reports a value of the wrong type. */
export declare function wrongType(value: unknown, { pointer, report }: Place, expected: string): void;
