import { type Reading } from './reading.js';
/** Reports an operationId that another operation has already (OpenAPI section 4.8.10.1). `null` exempts webhooks. */
export declare function checkOperationId(value: unknown, pointer: string | null, reading: Reading): void;
/** Reports a method that no request can have: it is a token (RFC 9110 section 9.1). */
export declare function checkMethod(method: string, pointer: string, reading: Reading): void;
/** Reports requirements that name a scheme which is not defined (OpenAPI section 4.8.30); they are never enforced. */
export declare function checkSecurity(value: unknown, pointer: string, reading: Reading): void;
