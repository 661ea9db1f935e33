// Which credentials a request carries, and where.

import type { ApiData, Operation, ParameterData, UserPassword } from './operation.js';

/** A token or key, or user name and password for a scheme of HTTP Basic. */
export type Credential = string | UserPassword;

/**
 * A credential, or a function that is asked once per request, and once more with `refresh: true` when the server
 * answers 401. `undefined` and `''` mean that there is none.
 */
export type CredentialSource =
  | Credential
  | undefined
  | ((asked: { readonly refresh: boolean }) => Credential | undefined | Promise<Credential | undefined>);

/** By the document's name of the security scheme. */
export type Auth<Scheme extends string = string> = { readonly [Name in Scheme]?: CredentialSource };

/** A credential as one more parameter. */
export interface SentCredential extends ParameterData {
  readonly value: string;
  /** What must not appear in any message. */
  readonly secret: string;
}

interface CredentialCall {
  readonly api: ApiData;
  readonly operation: Operation;
  readonly auth?: Auth;
}

/**
 * The first alternative of the operation that is configured completely, else all that is configured: documents are
 * often wrong about what an operation takes, so they order the choice and never refuse.
 */
export async function credentialsOf(
  { api, operation, auth = {} }: CredentialCall,
  refresh: boolean,
): Promise<readonly SentCredential[]> {
  const chosen = operation.security?.find((names) => names.every((name) => auth[name])) ?? Object.keys(auth);
  const sent = chosen.map(async (name): Promise<SentCredential | undefined> => {
    const source = auth[name];
    const credential = typeof source === 'function' ? await source({ refresh }) : source;
    const scheme = api.schemes[name];
    if (!credential || !scheme) return;
    const isText = typeof credential === 'string';
    const value = (scheme.prefix ?? '') + (isText ? credential : scheme.write?.(credential));
    return { ...scheme, value, secret: isText ? credential : credential.password };
  });
  return (await Promise.all(sent)).filter((c) => c !== undefined);
}
