// The operation that a user names: by operationId, by function, or as `GET /path`.

import { distance } from 'fastest-levenshtein';
import { DocumentError } from '../diagnostics.js';
import type { ApiModel, Operation } from '../model/types.js';
import type { Names } from '../plan.js';

/** Throws a DocumentError (exit code 1) with the nearest names where there is no such operation. */
export function findOperation(api: ApiModel, names: Names, name: string): Operation {
  const wanted = name
    .trim()
    .replace(/^[a-z]+(?=\s)/i, (method) => method.toUpperCase())
    .replace(/\s+/, ' ');
  const found = api.operations.find((operation) =>
    namesOf(operation, names).some((one) => one === name || one === wanted),
  );
  if (found) return found;
  const known = api.operations.flatMap((operation) => namesOf(operation, names));
  throw unknownName({ code: 'unknown-operation', what: 'operation', name, known });
}

function namesOf({ key, operationId }: Operation, names: Names): readonly string[] {
  return [operationId, names.operations.get(key)?.function, key].filter((name) => typeof name === 'string');
}

interface UnknownName {
  readonly code: string;
  /** What has such names: `operation`. */
  readonly what: string;
  readonly name: string;
  readonly known: readonly string[];
}

/** How many names a hint lists. */
const listed = 5;

/** An error with the nearest of the known names. */
export function unknownName({ code, what, name, known }: UnknownName): DocumentError {
  const lower = name.toLowerCase();
  const byDistance = [...new Set(known)]
    .map((one) => ({ one, far: one.toLowerCase().includes(lower) ? 0 : distance(lower, one.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  const nearest = byDistance.slice(0, listed).map(({ one }) => one);
  const hint = nearest.length === 0 ? `there is no ${what} at all` : `the nearest are ${nearest.join(', ')}`;
  const message = `there is no ${what} ${JSON.stringify(name)}`;
  return new DocumentError([{ severity: 'error', code, pointer: '', message, hint }]);
}
