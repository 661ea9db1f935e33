// The base URL that examples of an operation show.

import type { Diagnostic } from '../diagnostics.js';
import type { ApiModel, Operation, Server } from '../model/types.js';
import { oddServer } from './remarks.js';
import { baseOf } from './wire.js';

export interface ServerBase {
  /** Absolute, without a trailing slash. */
  readonly url: string;
  readonly remark: Diagnostic | null;
}

/** Where the document does not say where it was had from, its relative servers stand below this. */
const nowhere = 'https://example.com';

/**
 * `operation` is `null` for all that have no server of their own. The user's server, else the operation's own, else the document's first one, with the defaults of its variables (OpenAPI
 * section 4.8.5). A relative one, or none, stands below `https://example.com`.
 */
export function serverBase(api: ApiModel, operation: Operation | null, chosen: string | null): ServerBase {
  const own = operation?.servers[0];
  const server = chosen === null ? (own ?? api.servers[0]) : plainServer(chosen);
  const place = operation !== null && own !== undefined ? `${operation.pointer}/servers/0` : '/servers/0';
  if (server === undefined || server.url === '') return { url: nowhere, remark: null };
  const variables = Object.fromEntries(
    Object.entries(server.variables).map(([name, { default: value }]) => [name, value]),
  );
  const text = filled(server.url, variables);
  const absolute = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : relative(text);
  const isHttp = URL.canParse(absolute) && /^https?:/i.test(absolute);
  return isHttp ? { url: baseOf(absolute), remark: null } : { url: nowhere, remark: oddServer(server.url, place) };
}

function plainServer(url: string): Server {
  return { url, description: '', variables: {} };
}

function filled(url: string, variables: Readonly<Record<string, string>>): string {
  return url.replaceAll(/\{([^{}]*)\}/g, (_all, name: string) =>
    Object.hasOwn(variables, name) ? (variables[name] ?? '') : '',
  );
}

function relative(text: string): string {
  return URL.canParse(text, `${nowhere}/`) ? new URL(text, `${nowhere}/`).href : '';
}
