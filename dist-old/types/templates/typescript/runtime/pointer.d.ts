/** The value at `pointer`, by itself the whole, or `undefined` where there is none; inherited properties do not count. */
export declare function readPointer(value: unknown, pointer?: string): unknown;
