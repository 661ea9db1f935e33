// Security Schemes and Requirements into the model, folded to what a client sends.

import { list, own, raw, type Raw, text, texts } from './raw.js';
import type { SecurityRequirement, SecurityScheme } from './types.js';

/** Schemes by name (OpenAPI section 4.8.27); one of an unknown type is left out. */
export function securitySchemes(value: unknown): Readonly<Record<string, SecurityScheme>> {
  const entries = Object.entries(raw(value)).flatMap(([name, entry]) => {
    const scheme = securityScheme(raw(entry));
    return scheme ? [[name, scheme] as const] : [];
  });
  return Object.fromEntries(entries);
}

function securityScheme(entry: Raw): SecurityScheme | null {
  const description = text(own(entry, 'description'));
  switch (text(own(entry, 'type'))) {
    case 'http':
      return httpScheme(text(own(entry, 'scheme')), description);
    case 'apiKey':
      return apiKeyScheme(entry, description);
    case 'oauth2':
    case 'openIdConnect':
      return { kind: 'oauth2', description };
    case 'mutualTLS':
      return { kind: 'mutualTLS', description };
    default:
      return null;
  }
}

function httpScheme(scheme: string, description: string): SecurityScheme {
  const word = scheme.trim().toLowerCase();
  if (word === 'bearer' || word === '') return { kind: 'bearer', description };
  return word === 'basic' ? { kind: 'basic', description } : { kind: 'http', scheme: scheme.trim(), description };
}

function apiKeyScheme(entry: Raw, description: string): SecurityScheme | null {
  const location = own(entry, 'in');
  const name = text(own(entry, 'name'));
  if (name === '' || (location !== 'header' && location !== 'query' && location !== 'cookie')) return null;
  return { kind: 'apiKey', in: location, name, description };
}

/** Alternatives in document order; schemes that the document does not define are dropped, an empty alternative means "none". */
export function securityRequirements(
  value: unknown,
  schemes: Readonly<Record<string, SecurityScheme>>,
): readonly SecurityRequirement[] {
  const alternatives = list(value).map((item) => {
    const known = Object.entries(raw(item)).filter(([name]) => Object.hasOwn(schemes, name));
    return Object.fromEntries(known.map(([name, scopes]) => [name, texts(scopes)]));
  });
  return alternatives.filter((alternative) => Object.keys(alternative).length > 0);
}
