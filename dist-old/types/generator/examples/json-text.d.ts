import type { JsonValue } from '../model/types.js';
/** Compact JSON (RFC 8259): keys in the order given, every digit of a `bigint`, `1.0` as `1`. */
export declare function jsonText(value: JsonValue): string;
/** A JSON object; `Array.isArray` alone does not narrow a readonly array. */
export type JsonObject = {
    readonly [key: string]: JsonValue;
};
export declare function isObject(value: JsonValue | undefined): value is JsonObject;
export declare function isList(value: JsonValue | undefined): value is readonly JsonValue[];
/** JSON equality: `1` and `1n` are the same number, the order of keys has no meaning. */
export declare function sameJson(left: JsonValue, right: JsonValue): boolean;
