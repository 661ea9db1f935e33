/** Says whether a URI may be read. */
export interface RefPolicy {
    /** `null` where it may, else what the user would have to allow: an origin or a folder. */
    refusal(uri: string): Promise<string | null>;
    /** The same for one hop of a redirect, where only origins count. */
    allowsOrigin(url: URL): boolean;
}
/** The policy of a document at `rootUri`. `allow` holds folders and origins (`https://example.com`). */
export declare function createRefPolicy(rootUri: string, allow: readonly string[]): Promise<RefPolicy>;
