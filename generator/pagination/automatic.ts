// Detection without any help: the rules in order, the guards, and what is left when no rule fits.

import type { Pagination } from '../model/pagination.js';
import { assemble } from './assemble.js';
import { type Facts, readingMethods } from './facts.js';
import { guards } from './guards.js';
import { isSameWord, type Items, itemsOf, lastWord } from './items.js';
import { cursorRule, disguisedCursorRule } from './rules/cursor.js';
import { idRule } from './rules/id.js';
import { nextUrlRule } from './rules/next-url.js';
import { searchAfterRule } from './rules/search-after.js';
import { linkRule, offsetRule, pageRule } from './rules/numbered.js';
import { continuations, pagingInfo, signalsOf } from './signals.js';
import type { Doubt, Evidence, Fit, Rejection, Rule, Verdict } from './verdict.js';
import { listWords } from './words.js';

/** `none`: not a list, or none that anything can be said about. */
export type Outcome = 'detected' | 'single' | 'unsure' | 'none';

/** What detection came to for one operation. */
export interface Finding {
  readonly outcome: Outcome;
  /** The decision; for `unsure` the best guess, which is not emitted, or `null`. */
  readonly pagination: Pagination | null;
  /** Why it is unsure or none, `''` otherwise. */
  readonly reason: string;
  readonly rejected: readonly (Rejection | Doubt)[];
}

const rules: readonly Rule[] = [
  cursorRule,
  disguisedCursorRule,
  nextUrlRule,
  idRule,
  searchAfterRule,
  linkRule,
  offsetRule,
  pageRule,
];

const none: Finding = { outcome: 'none', pagination: null, reason: '', rejected: [] };

export function evidenceOf(facts: Facts): Evidence {
  return { facts, items: itemsOf(facts), signals: signalsOf(facts) };
}

/** What each rule says, in the order in which they decide. */
export function verdictsOf(evidence: Evidence): readonly Verdict[] {
  return rules.flatMap((rule) => rule(evidence));
}

/** Looks at one operation by the rules S1 to S7; the first that fits decides. */
export function detect(facts: Facts): Finding {
  if (!readingMethods.has(facts.operation.method) || facts.body === null) return none;
  const evidence = evidenceOf(facts);
  const verdicts = verdictsOf(evidence);
  const fit = verdicts.find((verdict) => verdict.kind === 'fit');
  const passed = verdicts.filter((verdict) => verdict.kind !== 'fit');
  const objections = guards(facts, evidence.items);
  const rejected = [...objections, ...passed];
  const refusal = objections.find(({ kind }) => kind === 'rejected');
  if (refusal !== undefined) return { ...none, reason: looksPaged(facts, fit) ? refusal.reason : '', rejected };
  if (fit !== undefined) return fitted(evidence, fit, { objections, rejected });
  return unfitted(evidence, { objections, rejected });
}

function looksPaged(facts: Facts, fit: Fit | undefined): boolean {
  return fit !== undefined || continuations(facts).length > 0;
}

interface Turned {
  readonly objections: readonly (Rejection | Doubt)[];
  readonly rejected: readonly (Rejection | Doubt)[];
}

function fitted(evidence: Evidence, fit: Fit, { objections, rejected }: Turned): Finding {
  const { items } = evidence;
  if (items.rule === '') return { ...none, reason: items.reason, rejected };
  const paged = isPagedForSure(evidence, fit);
  const doubt = objections.find(({ rule }) => !(paged && rule === 'single-resource'))?.reason ?? itemsDoubt(items);
  const confidence = objections.length > 0 ? 'medium' : fit.confidence;
  const pagination = assemble(evidence, { ...fit, confidence: doubt === '' ? confidence : 'unsure' });
  return { outcome: doubt === '' ? 'detected' : 'unsure', pagination, reason: doubt, rejected };
}

/** A page is asked for, and the answer has an object of its own that counts pages and items: whatever else is in it. */
function isPagedForSure({ facts, signals }: Evidence, { choice }: Fit): boolean {
  const counts = signals.echoedPage !== null && (signals.total !== null || signals.totalPages !== null);
  return choice.style === 'page' && counts && pagingInfo(facts) !== null;
}

/** Items that are not unique, or a map, which may be one resource as well (I5: low confidence). */
function itemsDoubt(items: Items): string {
  if (items.at === null) return items.reason;
  return items.kind === 'map' ? `${items.at} is an object by key: whether its members are the items is not said` : '';
}

function unfitted(evidence: Evidence, { rejected }: Turned): Finding {
  const { facts, items } = evidence;
  const doubts = rejected.filter((verdict) => verdict.kind === 'doubt');
  const [doubt] = doubts;
  const unsure = doubt !== undefined && items.rule !== '' && (continuations(facts).length > 0 || doubt.rule === 'S3');
  if (unsure) return { outcome: 'unsure', pagination: guess(evidence, doubts), reason: doubt.reason, rejected };
  const isGet = facts.operation.method === 'GET';
  const reason = isGet && continuations(facts).length > 0 ? items.reason : '';
  if (!isGet || !isList(evidence)) return { ...none, reason, rejected };
  const pagination = assemble(evidence, single(evidence));
  return { outcome: 'single', pagination, reason: '', rejected };
}

function guess(evidence: Evidence, doubts: readonly Doubt[]): Pagination | null {
  const doubt = doubts.find(({ choices, suggestion }) => choices.length > 0 || suggestion);
  const choice = doubt?.choices[0] ?? doubt?.suggestion;
  if (doubt === undefined || choice === undefined) return null;
  return assemble(evidence, { choice, rule: doubt.rule, confidence: 'unsure', pointers: [doubt.pointer] });
}

/** A list by its shape: the body is an array, or an array by a list's name stands in it, without an id beside it. */
function isList({ facts, items }: Evidence): boolean {
  if (items.at === null || facts.body === null) return false;
  if (items.at === '' || pagingInfo(facts) !== null) return true;
  const parent = facts.fields.find(({ at }) => at === items.at);
  if (parent === undefined || facts.body.properties.has('id')) return false;
  return listWords.has(parent.name) || isSameWord(parent.name, lastWord(facts.operation.path));
}

function single({ facts }: Evidence) {
  const information = pagingInfo(facts);
  const pointers = information === null ? [] : [information.pointer];
  return {
    choice: { style: 'single' as const },
    rule: 'single',
    confidence: information === null ? ('medium' as const) : ('high' as const),
    pointers,
  };
}
