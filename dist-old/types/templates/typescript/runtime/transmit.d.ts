import type { SentCredential } from './credentials.js';
import { type Call } from './draft.js';
import type { Exchange } from './request.js';
/**
 * Error answers are returned, not thrown, and redirects are answers: the platform would take keys and bodies to other origins.
 *
 * @throws {ConnectionError} when there is no complete answer.
 * @throws {RequestError} when the answer cannot be read.
 */
export declare function transmit(call: Call, credentials: readonly SentCredential[], signal: AbortSignal): Promise<Exchange>;
