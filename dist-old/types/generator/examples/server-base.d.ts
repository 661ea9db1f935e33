import type { Diagnostic } from '../diagnostics.js';
import type { ApiModel, Operation } from '../model/types.js';
export interface ServerBase {
    /** Absolute, without a trailing slash. */
    readonly url: string;
    readonly remark: Diagnostic | null;
}
/**
 * `operation` is `null` for all that have no server of their own. The user's server, else the operation's own, else the document's first one, with the defaults of its variables (OpenAPI
 * section 4.8.5). A relative one, or none, stands below `https://example.com`.
 */
export declare function serverBase(api: ApiModel, operation: Operation | null, chosen: string | null): ServerBase;
