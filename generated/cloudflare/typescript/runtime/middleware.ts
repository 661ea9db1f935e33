// Several middleware in one.

import type { Middleware, Send } from './options.js';

/** `createClient({ middleware: chain(sign, logRequests(console)) })`: the first is the outermost. */
export function chain(...layers: readonly Middleware[]): Middleware {
  return (request, next) => layers.reduceRight<Send>((inner, layer) => (given) => layer(given, inner), next)(request);
}
