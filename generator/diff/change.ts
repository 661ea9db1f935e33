// What a diff says: one change of the generated API each, with a verdict, as plain data that prints as JSON.

import type { Direction } from '../plan.js';
import type { RuleCode } from './rules.js';

/**
 * `breaking`: code written against the old output may not compile or may fail; `minor`: the output can do more; `patch`:
 * only docs, snippets or limits are different. docs/diff.md has the rules.
 */
export type Verdict = 'breaking' | 'minor' | 'patch';

/** What a change is about. */
export type Subject =
  /** `key` is the method and path template of the new document where it has the function, else of the old one. */
  | { readonly kind: 'function'; readonly name: string; readonly key: string }
  /** A named type; what it means for callers depends on the side it is used on. */
  | { readonly kind: 'type'; readonly name: string; readonly direction: Direction | null }
  /** `createClient`: servers and credentials. */
  | { readonly kind: 'client' };

export interface Change {
  readonly verdict: Verdict;
  readonly code: RuleCode;
  readonly subject: Subject;
  /** Place below the subject: `input.status`, `output[].id`, `.owner.name` of a type; `''` for the whole of it. */
  readonly path: string;
  /** As it was, in a few words; `null` where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** Functions that a change of a type reaches, in document order; empty for other subjects. */
  readonly usedBy: readonly string[];
}

export interface DiffReport {
  /** The gravest verdict; `none` where nothing changed. */
  readonly verdict: Verdict | 'none';
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Breaking ones first, then minor, then patch; within each functions, types, the client, in document order. */
  readonly changes: readonly Change[];
}

/** A change before its subject is known. */
export interface FoundChange {
  readonly code: RuleCode;
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Puts a change below a further part of a path. */
export function below(prefix: string, changes: readonly FoundChange[]): readonly FoundChange[] {
  return prefix === '' ? changes : changes.map((change) => ({ ...change, path: prefix + change.path }));
}

/** One change; what was not there before or is not there now is `null`. */
export function found(
  code: RuleCode,
  path: string,
  before: string | null = null,
  after: string | null = null,
): FoundChange {
  return { code, path, before, after };
}

/** A member of a path: `.name`, or `["odd name"]`. */
export function member(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
