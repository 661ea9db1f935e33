// Servers whose URL has variables.

import type { ServerTemplate } from './operation.js';
import type { ClientOptions } from './options.js';

/** Variables in braces take the caller's values, else their default (OpenAPI section 4.8.5). */
export function fillServer({ url, variables }: ServerTemplate, { serverVariables }: ClientOptions): string {
  return url.replace(/\{(.*?)\}/g, (_all, name: string) => serverVariables?.[name] ?? variables?.[name] ?? '');
}
