// The names an operation or a schema would like to have, best first, before anybody else is asked.

import type { Operation } from '../model/types.js';
import { camelCase, pascalCase, words } from './words.js';

/** Longer candidates give way: an operationId to method and path, those and schema names to a cut with a fingerprint. */
const longest = 80;

/** No name is longer, numbers of clashes included. */
export const longestName = 100;

/** From operationId where it gives an identifier, else (and as the second choice) from method and path. */
export function operationCandidates(operation: Operation): readonly string[] {
  const byPath = methodAndPath(operation);
  const prefix = camelCase(words(operation.method.toLowerCase())) || 'call';
  const byId = startWithLetter(camelCase(words(operation.operationId ?? '')), prefix);
  return byId === '' || byId.length > longest ? [byPath] : [byId, byPath];
}

/** `GET /zones/{zone_id}/settings` -> `getZonesByZoneIdSettings`. */
function methodAndPath(operation: Operation): string {
  const path = (operation.path.split(/[?#]/)[0] ?? '').replaceAll(/\{([^}]*)\}/g, ' by $1 ');
  const named = words(path);
  // A method alone is a reserved word, and the same for every path without a letter of ours.
  const place = named.length > 0 ? named : [path === '/' ? 'root' : fingerprint(path)];
  const name = camelCase([...words(operation.method.toLowerCase()), ...place]);
  return name.length > longest
    ? `${name.slice(0, longest - 9)}${fingerprint(operation.key)}`
    : startWithLetter(name, 'call');
}

/** The type name of a component schema; `fallback` where its name holds nothing an identifier may. */
export function schemaCandidate(name: string): string {
  const plain = pascalCase(words(name));
  if (plain === '') return `Schema${fingerprint(name)}`;
  if (plain.length > longest) return schemaCandidate(`${plain.slice(0, longest - 9)} ${fingerprint(name)}`);
  return /^\d/.test(plain) ? `Schema${plain}` : plain;
}

function startWithLetter(name: string, word: string): string {
  return /^\d/.test(name) ? camelCase([word, name]) : name;
}

/** Eight letters that depend on the text alone (FNV-1a, 32 bit): stable names for what has none. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
