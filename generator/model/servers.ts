// Server Objects into the model.

import { list, own, raw, text, texts } from './raw.js';
import type { Server } from './types.js';

/** Servers of a document, path item or operation (OpenAPI section 4.8.5), in document order. */
export function servers(value: unknown): readonly Server[] {
  return list(value).map((item) => {
    const entry = raw(item);
    return {
      url: text(own(entry, 'url')),
      description: text(own(entry, 'description')),
      variables: Object.fromEntries(
        Object.entries(raw(own(entry, 'variables'))).map(([name, variable]) => [name, serverVariable(raw(variable))]),
      ),
    };
  });
}

function serverVariable(entry: Readonly<Record<string, unknown>>): Server['variables'][string] {
  const choices = texts(own(entry, 'enum'));
  const fallback = own(entry, 'default');
  return {
    default: typeof fallback === 'string' || typeof fallback === 'number' ? String(fallback) : (choices[0] ?? ''),
    enum: choices,
    description: text(own(entry, 'description')),
  };
}
