// Which credentials a request carries, and where.

import type { ApiData, Operation, SchemeData } from './operation.js';
import { encodeComponent } from './styles.js';

/** A token or key; user name and password for HTTP Basic (RFC 7617). */
export type Credential = string | { readonly username: string; readonly password: string };

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

/** A credential ready for its place, not encoded. */
export interface SentCredential {
  readonly in: SchemeData['in'];
  readonly name: string;
  readonly value: string;
  /** What must not appear in any message. */
  readonly secret: string;
}

/** Whether asking again can give another credential. */
export function isRenewable(auth: Auth): boolean {
  return Object.values(auth).some((source) => typeof source === 'function');
}

/**
 * The first alternative of the operation that is configured completely, else all that is configured: documents are
 * often wrong about what an operation takes, so they order the choice and never refuse.
 */
export async function credentialsOf(
  api: ApiData,
  auth: Auth,
  asked: { readonly operation: Operation; readonly refresh: boolean },
): Promise<readonly SentCredential[]> {
  const configured = Object.keys(api.schemes).filter((name) => auth[name]);
  const chosen = asked.operation.security?.find((names) => names.every((name) => configured.includes(name)));
  const sent = (chosen ?? configured).map(async (name) => {
    const source = auth[name];
    const credential = typeof source === 'function' ? await source({ refresh: asked.refresh }) : source;
    const scheme = api.schemes[name];
    return credential && scheme ? [sentCredential(scheme, credential)] : [];
  });
  return (await Promise.all(sent)).flat();
}

function sentCredential(scheme: SchemeData, credential: Credential): SentCredential {
  const secret = typeof credential === 'string' ? credential : credential.password;
  const text = typeof credential === 'string' ? credential : base64(`${credential.username}:${secret}`);
  return { in: scheme.in, name: scheme.name, value: (scheme.prefix ?? '') + text, secret };
}

/** Of UTF-8, which RFC 7617 section 2.1 recommends. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** Takes credentials, as they are and percent-encoded, out of a text. */
export function mask(text: string, credentials: readonly SentCredential[]): string {
  return credentials
    .flatMap(({ secret, value }) => [value, secret, encodeComponent(secret)])
    .reduce((masked, secret) => (secret ? masked.replaceAll(secret, '***') : masked), text);
}
