import type { SentCredential } from './credentials.js';
import type { Call } from './draft.js';
import type { Exchange } from './request.js';
/**
 * JSON is parsed whatever the answer says it is, nothing is `undefined`. Errors are JSON where they can be, else text.
 *
 * @throws {ParseError} when a success answer is not JSON.
 */
export declare function readJson(response: Response, { operation }: Pick<Call, 'operation'>, credentials: readonly SentCredential[]): Promise<Exchange>;
