// S1 and S2: an opaque token, in a parameter that says so or in one that is called `page` or `offset`.

import type { ResponseField } from '../../model/pagination.js';
import type { ResponseHeader } from '../../model/types.js';
import { allows, type BodyFact, type Facts, isInteger, isText, type RequestFact } from '../facts.js';
import { bodyField, headerOf, pageFields } from '../signals.js';
import { isUrl } from './next-url.js';
import type { Doubt, Evidence, Rule, StyleChoice, Verdict } from '../verdict.js';
import {
  beforeIdWords,
  cursorFieldWords,
  cursorWords,
  disguisedWords,
  nextCursorWords,
  nextUrlWords,
  previousCursorWords,
  weakCursorWords,
} from '../words.js';

/** S1: a token parameter and the field of the response that gives the next one. */
export const cursorRule: Rule = ({ facts, items }) => {
  const parameters = facts.request.filter((fact) => isTokenParameter(fact));
  const weak = facts.request.filter(({ name, shape }) => weakCursorWords.has(name) && isText(shape));
  const strong = parameters.flatMap((parameter) => cursorVerdicts('S1', { parameter, facts, anyName: true }));
  const fits = strong.filter(({ kind }) => kind === 'fit');
  if (fits.length > 0 || items.at === null) return strong;
  const others = weak.flatMap((parameter) => cursorVerdicts('S1', { parameter, facts, anyName: false }));
  return [...others.filter(({ kind }) => kind === 'fit'), ...strong];
};

/** S2: a string `page` or `offset` whose next value the response gives (Asana, Stripe search). An integer never is one. */
export const disguisedCursorRule: Rule = ({ facts }: Evidence) =>
  facts.request
    .filter(({ name, shape }) => disguisedWords.has(name) && isText(shape))
    .flatMap((parameter) => cursorVerdicts('S2', { parameter, facts, anyName: true }));

function isTokenParameter({ name, shape, field }: RequestFact): boolean {
  // Heroku's `Range` is sent as `Next-Range` gave it.
  if (name === 'range' && field.in === 'header') return true;
  return cursorWords.has(name) && !shape.enumerated && (allows(shape, 'string') || isInteger(shape));
}

interface Candidate {
  readonly parameter: RequestFact;
  readonly facts: Facts;
  /** Whether a field without "next" in its name will do. */
  readonly anyName: boolean;
}

function cursorVerdicts(rule: string, candidate: Candidate): readonly Verdict[] {
  const { parameter, facts, anyName } = candidate;
  if (parameter.required) {
    return [doubt(rule, parameter, 'is required, so the first page cannot be asked for without one')];
  }
  const ranked = rankedFields(parameter, facts).filter(({ rank }) => anyName || rank === 0);
  const [best, second] = ranked;
  if (best === undefined) {
    const header = nextHeader(parameter, facts);
    if (header !== null) {
      return [fit(rule, { parameter, facts, next: headerOf(header), pointer: header.pointer ?? facts.response })];
    }
    return anyName ? [doubt(rule, parameter, 'has no field in the response that gives the next value')] : [];
  }
  if (second !== undefined && second.rank === best.rank && depth(second.fact) === depth(best.fact)) {
    return [tie(rule, candidate, [best.fact, second.fact])];
  }
  if (isVague(best.fact) && hasPrevious(best.fact, facts)) return [maybeLink(rule, parameter, best.fact)];
  return [
    fit(rule, { parameter, facts, next: bodyField(best.fact), pointer: best.fact.pointer, vague: isVague(best.fact) }),
  ];
}

interface Ranked {
  readonly fact: BodyFact;
  /** 0 says "next", 1 may be the token of this page. */
  readonly rank: number;
}

function rankedFields(parameter: RequestFact, facts: Facts): readonly Ranked[] {
  const fields = pageFields(facts).filter((fact) => isToken(fact) && holds(fact.shape, parameter));
  return fields
    .flatMap((fact) => {
      const rank = rankOf(fact, parameter.name);
      return rank === null ? [] : [{ fact, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank || depth(a.fact) - depth(b.fact));
}

/** A URL is followed, not sent (S3); a time is a token only where the name says so (Plaid's `next_cursor`). */
function isToken(fact: BodyFact): boolean {
  const { name, shape } = fact;
  if (shape.format.startsWith('uri')) return false;
  if (nextUrlWords.has(fact.name) && isUrl(fact)) return false;
  return !shape.format.startsWith('date') || /cursor|token/.test(name);
}

function isNumberLike(parameter: RequestFact): boolean {
  return isInteger(parameter.shape);
}

function holds(shape: BodyFact['shape'], parameter: RequestFact): boolean {
  return isNumberLike(parameter) || !isInteger(shape) ? allows(shape, 'string', 'integer', 'number') : false;
}

const nextParents = new Set(['next', 'nextpage']);

/** `next_cursor`, `cursors.after` and `next_page.offset` say next; `cursor` and the parameter's own name may not. */
function rankOf({ name, parents }: BodyFact, parameter: string): number | null {
  const parent = parents.at(-1) ?? '';
  if (parent === 'links' || /^(pre|last|first|self)/.test(parent)) return null;
  if (nextParents.has(parent) && (name === parameter || cursorFieldWords.has(name))) return 0;
  if (nextCursorWords.has(name) && !(name === 'nextpage' && parameter !== 'page' && parameter !== 'cursor')) return 0;
  if (name === `next${parameter}`) return 0;
  if (/^cursors?$|^paging$|^pageinfo$/.test(parent) && /^(after|next)$/.test(name)) return 0;
  return name === parameter || (name === 'cursor' && cursorWords.has(parameter)) ? 1 : null;
}

/** `next` alone may be a token or a URL; beside a token parameter it is likely the token, and in `cursors` it is one. */
function isVague({ name, parents, shape }: BodyFact): boolean {
  return name === 'next' && !/cursor|token|marker/i.test([...parents, shape.description].join(' '));
}

/** `next` and `previous` that nothing is said about: URLs in Django REST framework, whatever the parameter is. */
function hasPrevious({ parents }: BodyFact, { fields }: Facts): boolean {
  const container = parents.join('/');
  return fields.some((field) => /^prev(ious)?$/.test(field.name) && field.parents.join('/') === container);
}

function maybeLink(rule: string, parameter: RequestFact, { at }: BodyFact): Doubt {
  const suggestion = { style: 'url', next: { in: 'body', pointer: at }, previous: null } as const;
  return { ...doubt(rule, parameter, `is continued by ${at}, which may be a token or a URL`), suggestion };
}

function depth({ parents }: BodyFact): number {
  return parents.length;
}

function nextHeader(parameter: RequestFact, { headers }: Facts): ResponseHeader | null {
  const plain = (name: string) => name.replace(/^x-/, '').replaceAll('-', '');
  const header = headers.find(({ name }) => {
    const word = plain(name);
    return word === `next${parameter.name}` || (/^next.*(cursor|token|page)$/.test(word) && word !== 'nextpage');
  });
  return header ?? null;
}

interface Agreement {
  readonly parameter: RequestFact;
  readonly facts: Facts;
  readonly next: ResponseField;
  readonly pointer: string;
  readonly vague?: boolean;
}

function fit(rule: string, { parameter, facts, next, pointer, vague = false }: Agreement): Verdict {
  const choice: StyleChoice = {
    style: 'cursor',
    cursor: parameter.field,
    next,
    endValues: [],
    previous: previousOf(parameter, facts),
  };
  return { kind: 'fit', rule, choice, confidence: vague ? 'medium' : 'high', pointers: [parameter.pointer, pointer] };
}

/** Where the next value of a token parameter comes from, `null` where the response has no such field, or several. */
export function nextOf(parameter: RequestFact, facts: Facts): ResponseField | null {
  const [verdict] = cursorVerdicts('', { parameter: { ...parameter, required: false }, facts, anyName: true });
  return verdict?.kind === 'fit' && verdict.choice.style === 'cursor' ? verdict.choice.next : null;
}

/** The way back: a parameter of its own, or the same one with the token of the page before. */
export function previousOf(
  parameter: RequestFact,
  facts: Facts,
): { cursor: RequestFact['field']; value: ResponseField } | null {
  const field = pageFields(facts).find(({ name, shape }) => previousCursorWords.has(name) && allows(shape, 'string'));
  if (field === undefined) return null;
  const own = facts.request.find(({ name, shape }) => beforeIdWords.has(name) && isText(shape));
  if (own === undefined && field.name === 'before') return null;
  return { cursor: (own ?? parameter).field, value: bodyField(field) };
}

function doubt(rule: string, { field, pointer }: RequestFact, why: string): Doubt {
  return { kind: 'doubt', rule, reason: `\`${field.name || field.pointer}\` ${why}`, pointer, choices: [] };
}

function tie(rule: string, { parameter, facts }: Candidate, fields: readonly BodyFact[]): Doubt {
  const choices = fields.map((fact) => fit(rule, { parameter, facts, next: bodyField(fact), pointer: fact.pointer }));
  return {
    ...doubt(rule, parameter, `could be continued from ${fields.map(({ at }) => at).join(' or ')}`),
    choices: choices.flatMap((verdict) => (verdict.kind === 'fit' ? [verdict.choice] : [])),
  };
}
