import type { Call } from './draft.js';
import type { SchemeData, UserPassword } from './operation.js';
/** A token or key, or user name and password for a scheme of HTTP Basic. */
export type Credential = string | UserPassword;
/**
 * A credential, or a function that is asked once per request; by `renewing` clients also with `refresh: true`, when the
 * server answered 401. `undefined` and `''` mean that there is none.
 */
export type CredentialSource = Credential | undefined | ((asked: {
    readonly refresh: boolean;
}) => Credential | undefined | Promise<Credential | undefined>);
/** By the document's name of the security scheme. */
export type Auth<Scheme extends string = string> = {
    readonly [Name in Scheme]?: CredentialSource;
};
/** Where a credential goes, the text that goes there, and the part of it that must not appear in any message. */
export type SentCredential = readonly [scheme: SchemeData, text: string, secret: string];
/**
 * The first alternative of the operation that is configured completely, else all that is configured: documents are
 * often wrong about what an operation takes, so they order the choice and never refuse.
 */
export declare function credentialsOf({ api, operation, client }: Call): Promise<readonly SentCredential[]>;
