interface ResponsePlace {
    /** The operation's `produces`, else the document's. */
    readonly produces: unknown;
    /** Old and new pointer of the response. */
    readonly from: string;
    readonly to: string;
    readonly moved: Map<string, string>;
}
/** A Response Object of 3.0. */
export declare function upgradeResponse(value: unknown, place: ResponsePlace): unknown;
export {};
