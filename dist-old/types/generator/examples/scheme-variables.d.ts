import type { ApiModel } from '../model/types.js';
/** A credential's variable; `value` is a placeholder, never a secret. */
export interface CredentialVariable {
    readonly name: string;
    readonly value: string;
}
/** `username` and `password` for a basic scheme, `credential` for every other. */
export type SchemeVariables = {
    readonly kind: 'single';
    readonly credential: CredentialVariable;
} | {
    readonly kind: 'basic';
    readonly username: CredentialVariable;
    readonly password: CredentialVariable;
};
/**
 * Variables by scheme. `names` of the config win; else they are made of the API's title and the scheme's name:
 * `CLOUDFLARE_API_TOKEN`, `GITHUB_TOKEN`.
 */
export declare function schemeVariables(api: ApiModel, names: Readonly<Record<string, string>>): ReadonlyMap<string, SchemeVariables>;
