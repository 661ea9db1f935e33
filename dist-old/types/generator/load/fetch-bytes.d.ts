import type { LoadLimits, LoadOptions } from '../source-document.js';
type FetchOptions = Pick<LoadOptions, 'headers' | 'allowsOrigin' | 'namedOrigins'>;
/** What was fetched; `uri` is where the redirects ended, the base of relative references (RFC 3986 section 5.1.3). */
export interface Fetched {
    readonly uri: string;
    readonly bytes: Uint8Array;
}
/**
 * Fetches `source`. `headers` go to its own origin only, also after a redirect. Throws {@link DocumentError} with exit
 * `io`; the message names the origin and the path, never the query, the credentials or the headers.
 */
export declare function fetchBytes(source: string, { headers, allowsOrigin, namedOrigins }: FetchOptions, limits: LoadLimits): Promise<Fetched>;
export {};
