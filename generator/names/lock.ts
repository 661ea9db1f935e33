// The committed memory of a run: what it called an operation or a schema stays its name, and a changed detection shows as a diff.

import { isRaw, own, raw } from '../model/raw.js';

/** Names of one language by operation key and by component schema name. */
export interface NamesLock {
  readonly operations: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, string>>;
}

export const emptyLock: NamesLock = { operations: {}, schemas: {} };

/** Reads the text of a lock file; what is not of its shape counts as not there, because names can always be planned anew. */
export function readLock(text: string | null): NamesLock {
  const parsed = text === null ? {} : raw(parseJson(text));
  const names = raw(own(parsed, 'names'));
  return { operations: stringMembers(own(names, 'operations')), schemas: stringMembers(own(names, 'schemas')) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {}; // a lock broken by a merge: the names are planned anew, and the diff of the output shows it
  }
}

function stringMembers(value: unknown): Readonly<Record<string, string>> {
  const entries = isRaw(value)
    ? Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    : [];
  return Object.fromEntries(entries);
}
