// What a reader would set before running a snippet.

import type { ExampleRequest } from '../../generator/model/example.js';

/** The example's values by variable name. */
export function variablesOf({ url, headers, basic }: ExampleRequest): Record<string, string> {
  const segments = [url, ...headers.map(({ value }) => value), basic?.username ?? [], basic?.password ?? []].flat();
  return Object.fromEntries(segments.flatMap((one) => (one.kind === 'variable' ? [[one.name, one.value]] : [])));
}
