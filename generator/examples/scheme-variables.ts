// The shell variables that hold an API's credentials, and the harmless words that stand for them in examples.

import type { ApiModel, SecurityScheme } from '../model/types.js';
import { freeName, shellName, upperSnake } from './shell-names.js';

/** A credential's variable; `value` is a placeholder, never a secret. */
export interface CredentialVariable {
  readonly name: string;
  readonly value: string;
}

/** `username` and `password` for a basic scheme, `credential` for every other. */
export type SchemeVariables =
  | { readonly kind: 'single'; readonly credential: CredentialVariable }
  | { readonly kind: 'basic'; readonly username: CredentialVariable; readonly password: CredentialVariable };

/**
 * Variables by scheme. `names` of the config win; else they are made of the API's title and the scheme's name:
 * `CLOUDFLARE_API_TOKEN`, `GITHUB_TOKEN`.
 */
export function schemeVariables(
  api: ApiModel,
  names: Readonly<Record<string, string>>,
): ReadonlyMap<string, SchemeVariables> {
  const prefix = titlePrefix(api.title);
  const taken = new Set<string>();
  const variable = (key: string, suffix: string): CredentialVariable => {
    const chosen = Object.hasOwn(names, key) ? names[key] : undefined;
    // Two schemes that boil down to the same words are told apart by all of their words.
    const free = [suffix, upperSnake(key)].map((words) => prefixed(prefix, words)).find((name) => !taken.has(name));
    const name = chosen ?? free ?? freeName(prefixed(prefix, suffix), taken);
    taken.add(name);
    return { name, value: placeholder(suffix) };
  };
  const entries = Object.entries(api.securitySchemes).map(([key, scheme]): [string, SchemeVariables] => {
    if (scheme.kind !== 'basic') {
      return [key, { kind: 'single', credential: variable(key, suffixOf(key, scheme, prefix)) }];
    }
    const username = variable(`${key}.username`, 'USERNAME');
    return [key, { kind: 'basic', username, password: variable(`${key}.password`, 'PASSWORD') }];
  });
  return new Map(entries);
}

function prefixed(prefix: string, suffix: string): string {
  return shellName(suffix.startsWith(`${prefix}_`) ? suffix : `${prefix}_${suffix}`);
}

/** Words of a title that do not tell one API from another. */
const titleNoise = new Set(
  `API APIS REST RESTFUL HTTP HTTPS OPENAPI OPEN SWAGGER SPEC SPECIFICATION DOCUMENT DOCUMENTATION DOCS REFERENCE PUBLIC THE OF
  FOR AND A AN OFFICIAL SERVICE SERVICES VERSION BETA ALPHA PREVIEW DEFINITION WEB`.split(/\s+/),
);

function titlePrefix(title: string): string {
  // The name of a product is one word, however it is spelled: GitHub is GITHUB, not GIT_HUB.
  const parts = title
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => upperSnake(word).replaceAll('_', ''))
    .filter((word) => word !== '' && !titleNoise.has(word) && !/^V?\d+$/.test(word));
  return parts.slice(0, 2).join('_') || 'API';
}

/** Words of a scheme's name that only say how it works. */
const schemeNoise = new Set(
  `AUTH AUTHN AUTHENTICATION AUTHORIZATION AUTHORISATION BEARER HTTP HTTPS OAUTH OAUTH2 2 0 O OPENID OPENIDCONNECT OIDC
  CONNECT JWT SECURITY SCHEME DEFAULT IMPLICIT CODE FLOW HEADER QUERY COOKIE X IN TYPE DEFINITION`.split(/\s+/),
);

function suffixOf(key: string, scheme: SecurityScheme, prefix: string): string {
  const known = new Set(prefix.split('_'));
  const parts = upperSnake(key)
    .replace(/OPEN_?ID(_?CONNECT)?/, 'OIDC')
    .split('_')
    .filter((word) => word !== '' && !schemeNoise.has(word) && !known.has(word));
  const last = parts.at(-1);
  if (scheme.kind === 'apiKey') return keySuffix(parts, last);
  if (last === undefined) return 'TOKEN';
  return /^(TOKEN|KEY|SECRET|PAT)$/.test(last) ? parts.join('_') : `${parts.join('_')}_TOKEN`;
}

/** A key says that it is the API's, an e-mail address or the like does not: `API_KEY`, `API_USER_SERVICE_KEY`, `EMAIL`. */
function keySuffix(parts: readonly string[], last: string | undefined): string {
  if (last === undefined || parts.join('_') === 'API' || parts.join('') === 'APIKEY') return 'API_KEY';
  if (last === 'KEY') return parts[0] === 'API' ? parts.join('_') : `API_${parts.join('_')}`;
  if (/^(TOKEN|SECRET)$/.test(last)) return parts.join('_');
  return parts.filter((word) => word !== 'API').join('_') || 'API_KEY';
}

/** Letters, digits, `-` and, for an e-mail address, `@` and `.`: safe in a header, a cookie and, encoded, in a URL. */
function placeholder(suffix: string): string {
  if (/(^|_)EMAIL$/.test(suffix)) return 'user@example.com';
  return `example-${suffix.toLowerCase().replaceAll('_', '-')}`;
}
