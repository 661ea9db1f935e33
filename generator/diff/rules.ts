// Every kind of change with its verdict by direction and its words: the table that docs/diff.md prints.

import type { Direction } from '../plan.js';
import type { Verdict } from './change.js';

/** A kind of change. `input` and `output` are equal where the direction does not matter. */
export interface Rule {
  readonly input: Verdict;
  readonly output: Verdict;
  readonly words: string;
}

const always = (verdict: Verdict, words: string): Rule => ({ input: verdict, output: verdict, words });
/** More values than before: callers may send more, and may receive what they do not expect. */
const wider = (words: string): Rule => ({ input: 'minor', output: 'breaking', words });
/** Fewer values than before: what was sent may be refused, what is received was always possible. */
const narrower = (words: string): Rule => ({ input: 'breaking', output: 'minor', words });

export const rules = {
  'function-added': always('minor', 'function added'),
  'function-removed': always('breaking', 'function removed'),
  'function-renamed': always('breaking', 'function renamed'),
  'request-moved': always('patch', 'method or path changed'),
  'input-added': always('minor', 'optional input added'),
  'input-added-required': always('breaking', 'required input added'),
  'input-removed': always('breaking', 'input removed'),
  'input-renamed': always('breaking', 'input renamed'),
  'input-required': always('breaking', 'input is now required'),
  'input-optional': always('minor', 'input is now optional'),
  'input-deprecated': always('minor', 'input is now deprecated'),
  'input-wire': always('patch', 'input is sent in another way'),
  'media-type-added': always('minor', 'media type added'),
  'media-type-removed': always('breaking', 'media type removed'),
  'media-type-default': always('breaking', 'default media type changed'),
  'type-changed': always('breaking', 'type changed'),
  'type-opened': wider('type is now unknown'),
  'type-closed': narrower('type is no longer unknown'),
  'alternative-added': wider('alternative type added'),
  'alternative-removed': narrower('alternative type removed'),
  'null-added': wider('may now be null'),
  'null-removed': narrower('may no longer be null'),
  'enum-member-added': wider('enum member added'),
  'enum-member-removed': narrower('enum member removed'),
  'enum-opened': wider('no longer limited to an enum'),
  'enum-closed': narrower('limited to an enum'),
  'property-added': always('minor', 'optional property added'),
  'property-added-required': narrower('required property added'),
  'property-removed': always('breaking', 'property removed'),
  'property-required': narrower('property is now required'),
  'property-optional': wider('property is now optional'),
  'further-properties-added': always('minor', 'further properties allowed'),
  'further-properties-removed': always('breaking', 'further properties no longer allowed'),
  'format-changed': always('patch', 'format changed'),
  'limits-changed': always('patch', 'limits changed'),
  'default-changed': { input: 'minor', output: 'patch', words: 'default changed' },
  deprecated: always('minor', 'now deprecated'),
  undeprecated: always('patch', 'no longer deprecated'),
  'status-added': always('breaking', 'success status added'),
  'status-removed': always('minor', 'success status removed'),
  'error-added': always('minor', 'error status described'),
  'error-removed': always('breaking', 'error status no longer described'),
  'envelope-changed': always('breaking', 'envelope changed'),
  'pagination-added': always('minor', 'pagination helper added'),
  'pagination-removed': always('breaking', 'pagination helper removed'),
  'pagination-items': always('breaking', 'items of the pagination helper changed'),
  'pagination-style': always('minor', 'pages are asked for in another way'),
  'pagination-details': always('patch', 'details of pagination changed'),
  'auth-required': always('breaking', 'credentials are now needed'),
  'auth-optional': always('minor', 'credentials are no longer needed'),
  'auth-added': always('minor', 'another way to authenticate added'),
  'auth-removed': always('breaking', 'a way to authenticate removed'),
  'scheme-added': always('minor', 'security scheme added'),
  'scheme-removed': always('breaking', 'security scheme removed'),
  'scheme-changed': always('breaking', 'security scheme changed'),
  'server-changed': always('minor', 'default server changed'),
  'type-added': always('minor', 'type added'),
  'type-removed': always('breaking', 'type removed'),
  'snippet-changed': always('patch', 'snippets changed'),
  'docs-changed': always('patch', 'description changed'),
  'file-moved': always('patch', 'moved to another file'),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleCode = keyof typeof rules;

/** What a change means where it is found. Functions and the client have no direction: their rules have one verdict. */
export function verdictOf(code: RuleCode, direction: Direction = 'input'): Verdict {
  return rules[code][direction];
}
