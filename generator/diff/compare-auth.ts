// What became of credentials: those of one function, and those that `createClient` takes.

import type { ApiModel, Operation, SecurityRequirement, SecurityScheme } from '../model/types.js';
import { found, type FoundChange } from './change.js';

export function compareAuth(before: Operation, after: Operation): readonly FoundChange[] {
  const [wasFree, isFree] = [isOptional(before), isOptional(after)];
  const [old, now] = [alternatives(before), alternatives(after)];
  if (wasFree && !isFree) return [found('auth-required', 'auth', null, now.join(' or '))];
  const changes = isFree && !wasFree ? [found('auth-optional', 'auth', old.join(' or '))] : [];
  return [
    ...changes,
    ...now.filter((words) => !old.includes(words)).map((words) => found('auth-added', 'auth', null, words)),
    ...(isFree ? [] : old.filter((words) => !now.includes(words)).map((words) => found('auth-removed', 'auth', words))),
  ];
}

/** No requirement, or an empty one among them (OpenAPI section 4.8.30). */
function isOptional({ security }: Operation): boolean {
  return security.length === 0 || security.some((requirement) => Object.keys(requirement).length === 0);
}

function alternatives({ security }: Operation): readonly string[] {
  return security.filter((requirement) => Object.keys(requirement).length > 0).map(requirementWords);
}

/** `oauth (read, write) and api_key`: the order of names and scopes means nothing. */
function requirementWords(requirement: SecurityRequirement): string {
  return Object.entries(requirement)
    .map(([name, scopes]) => (scopes.length === 0 ? name : `${name} (${[...scopes].sort().join(', ')})`))
    .sort()
    .join(' and ');
}

export function compareClient(before: ApiModel, after: ApiModel): readonly FoundChange[] {
  const [old, now] = [before.securitySchemes, after.securitySchemes];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const [was, is] = [before.servers[0]?.url ?? null, after.servers[0]?.url ?? null];
  return [
    ...(was === is ? [] : [found('server-changed', 'baseUrl', was, is)]),
    ...names.flatMap((name) => compareScheme(`auth.${name}`, schemeWords(old[name]), schemeWords(now[name]))),
  ];
}

function compareScheme(path: string, was: string | null, is: string | null): readonly FoundChange[] {
  if (was === is) return [];
  if (was === null) return [found('scheme-added', path, null, is)];
  return [found(is === null ? 'scheme-removed' : 'scheme-changed', path, was, is)];
}

function schemeWords(scheme: SecurityScheme | undefined): string | null {
  if (!scheme) return null;
  switch (scheme.kind) {
    case 'apiKey':
      return `apiKey in ${scheme.in} ${scheme.name}`;
    case 'http':
      return `http ${scheme.scheme}`;
    default:
      return scheme.kind;
  }
}
