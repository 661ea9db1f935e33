// Security Scheme Objects of 2.0 as those of 3.0.

import { isRaw, own } from '../expect.js';

/** Names of OAuth flows in 3.0 by those of 2.0. */
const flowNames: Readonly<Record<string, string>> = {
  implicit: 'implicit',
  password: 'password',
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
};

/** One security scheme; what is no object stays as it is. */
export function upgradeSecurityScheme(value: unknown): unknown {
  if (!isRaw(value)) return value;
  const type = own(value, 'type');
  if (type === 'basic') return { ...value, type: 'http', scheme: 'basic' };
  if (type !== 'oauth2') return value;
  const { flow, authorizationUrl, tokenUrl, scopes, ...rest } = value;
  const name = typeof flow === 'string' && Object.hasOwn(flowNames, flow) ? flowNames[flow] : undefined;
  const urls = Object.entries({ authorizationUrl, tokenUrl }).filter(([, url]) => url !== undefined);
  return { ...rest, flows: { [name ?? 'implicit']: { ...Object.fromEntries(urls), scopes: scopes ?? {} } } };
}
