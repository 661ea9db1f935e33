// Credentials that expire: asked for again when the server refuses them.

import type { CredentialSource } from './credentials.js';
import type { Client } from './client.js';

/**
 * A client that, after a 401, asks the functions in `auth` for a credential with `refresh: true` and sends the request a
 * second time: `renewing(createClient, { auth: { token: ({ refresh }) => … } })`. A stream is gone once it was sent, so its
 * answer is final.
 */
export function renewing<Options extends { readonly auth?: object }>(
  create: (options?: Options) => Client,
  // The intersection keeps the compiler from taking the type of the options from this argument.
  options: Options & {},
): Client {
  const sources = Object.entries({ ...options.auth }) as [string, CredentialSource][];
  const isRenewable = sources.some(([, source]) => typeof source === 'function');
  const first = create(options);
  const second = create({ ...options, auth: Object.fromEntries(sources.map(renewed)) });
  const exchange: Client['exchange'] = async (operation, input, chosen) => {
    const answer = await first.exchange(operation, input, chosen);
    const isStream = (input as { readonly body?: unknown } | undefined)?.body instanceof ReadableStream;
    const isRefused = answer.response.status === 401 && isRenewable && !isStream;
    return isRefused ? second.exchange(operation, input, chosen) : answer;
  };
  return { exchange };
}

function renewed([name, source]: [string, CredentialSource]): [string, CredentialSource] {
  return [name, typeof source === 'function' ? () => source({ refresh: true }) : source];
}
