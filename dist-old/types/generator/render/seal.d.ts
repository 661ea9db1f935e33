/** A template asked a view for what it does not have. */
export declare class ViewKeyError extends TypeError {
    readonly name = "ViewKeyError";
    readonly key: string;
    constructor(key: string, known: readonly string[]);
}
/** A view that reads the same but throws a TypeError on an unknown key; `Code` and primitives stay as they are. */
export declare function seal<T>(view: T): T;
