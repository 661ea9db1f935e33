// Parameter Objects into the model: which there are for an operation, and how each is written on the wire.

import { contentKind, namedExamples, schemaOrNull } from './content.js';
import { parameterStyle } from './parameter-style.js';
import { extensionsOf, own, pointerToken, raw, type Raw, text } from './raw.js';
import type { Parameter, ParameterLocation, ParameterStyle } from './types.js';

/**
 * Request headers that credentials and content negotiation own (OpenAPI section 4.8.12.2.1), and those that frame a message:
 * whoever sends it works them out (RFC 9112 section 6), and another length than the body's ends the request.
 */
const ownedHeaders = new Set(['accept', 'content-type', 'authorization', 'content-length', 'transfer-encoding']);

const locations: ReadonlySet<string> = new Set(['path', 'query', 'querystring', 'header', 'cookie']);

/** A Parameter Object and where it stands. */
export interface PlacedParameter {
  readonly value: unknown;
  readonly pointer: string;
}

/** The operation's parameters: the path item's first, overridden by the operation's of the same name and location. */
export function parameters(shared: readonly PlacedParameter[], own: readonly PlacedParameter[]): readonly Parameter[] {
  const byIdentity = new Map<string, Parameter>();
  for (const placed of [...shared, ...own]) {
    const found = parameter(raw(placed.value), placed.pointer);
    if (found) byIdentity.set(`${found.in} ${found.name}`, found);
  }
  return [...byIdentity.values()];
}

/** Parameter Objects of an array, each with its pointer. */
export function placedParameters(value: unknown, pointer: string): readonly PlacedParameter[] {
  return Array.isArray(value)
    ? value.map((item, index) => ({ value: item, pointer: `${pointer}/parameters/${index}` }))
    : [];
}

function parameter(entry: Raw, pointer: string): Parameter | null {
  const name = text(own(entry, 'name'));
  const location = text(own(entry, 'in'));
  if (!locations.has(location) || name === '') return null;
  if (location === 'header' && ownedHeaders.has(name.toLowerCase())) return null;
  const [contentType, content] = Object.entries(raw(own(entry, 'content')))[0] ?? ['', {}];
  const schemaOwner = contentType === '' ? entry : raw(content);
  return {
    name,
    in: location as ParameterLocation,
    required: location === 'path' || own(entry, 'required') === true,
    deprecated: own(entry, 'deprecated') === true,
    description: text(own(entry, 'description')),
    style: contentType === '' ? parameterStyle(entry) : contentStyle(contentType),
    allowReserved: own(entry, 'allowReserved') === true,
    schema: schemaOrNull(own(schemaOwner, 'schema')) ?? true,
    examples: [...namedExamples(entry), ...(contentType === '' ? [] : namedExamples(schemaOwner))],
    ...extensionsOf(entry),
    pointer: contentType === '' ? pointer : `${pointer}/content/${pointerToken(contentType)}`,
  };
}

function contentStyle(contentType: string): ParameterStyle {
  const kind = contentKind(contentType);
  if (kind === 'json') return 'json';
  return kind === 'urlencoded' ? 'urlencoded' : 'text';
}
