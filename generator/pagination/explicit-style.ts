// The style of a rule somebody wrote: what the rule names is looked up, what it leaves out is found in the document.

import type { RequestField } from '../model/pagination.js';
import { verdictsOf } from './automatic.js';
import type { Lookup } from './explicit-lookup.js';
import type { RequestFact } from './facts.js';
import type { PaginationRule } from './options.js';
import { requestReference } from './override.js';
import { nextOf, previousOf } from './rules/cursor.js';
import { besideId } from './rules/id.js';
import { offsetChoice, pageChoice } from './rules/numbered.js';
import { sameField } from './signals.js';
import type { Evidence, Named, StyleChoice } from './verdict.js';

/** Where the fields of a rule come from. */
export interface Sources {
  readonly look: Lookup;
  readonly evidence: Evidence;
}

/** The part that the style alone has. */
export function styleOf(rule: PaginationRule, sources: Sources): StyleChoice {
  const { look } = sources;
  switch (rule.style) {
    case 'page':
      return ofPage(rule, sources);
    case 'offset':
      return ofOffset(rule, sources);
    case 'cursor':
      return ofCursor(rule, sources);
    case 'id':
      return ofId(rule, sources);
    case 'url': {
      const found = detected('url', sources);
      const next = rule.next ?? null;
      return {
        style: 'url',
        next: next === null ? (found?.next ?? look.response('/next')) : look.response(next),
        previous: look.optional(rule.previous, found?.previous ?? null),
      };
    }
    case 'link':
    case 'single':
      return { style: rule.style };
    default:
      return rule.style satisfies never;
  }
}

function ofPage(rule: PaginationRule, sources: Sources): StyleChoice {
  const { look, evidence } = sources;
  const page = look.request(rule.page ?? nameOf(detected('page', sources)?.page) ?? 'page');
  const found = foundBy(page, sources, (fact) => pageChoice(evidence, fact));
  return {
    style: 'page',
    page,
    start: rule.start ?? found?.start ?? 1,
    next: look.optional(rule.next, found?.next ?? null),
    totalPages: look.optional(rule.totalPages, found?.totalPages ?? null),
    echoedPage: look.optional(rule.echoedPage, found?.echoedPage ?? null),
    echoedSize: look.optional(rule.echoedSize, found?.echoedSize ?? null),
  };
}

function ofOffset(rule: PaginationRule, sources: Sources): StyleChoice {
  const { look, evidence } = sources;
  const offset = look.request(rule.offset ?? nameOf(detected('offset', sources)?.offset) ?? 'offset');
  const found = foundBy(offset, sources, (fact) => offsetChoice(evidence, fact));
  return {
    style: 'offset',
    offset,
    start: rule.start ?? found?.start ?? 0,
    advance: rule.advance ?? 'items',
    next: look.optional(rule.next, found?.next ?? null),
    echoedOffset: look.optional(rule.echoedOffset, found?.echoedOffset ?? null),
    echoedSize: look.optional(rule.echoedSize, found?.echoedSize ?? null),
  };
}

function ofCursor(rule: PaginationRule, sources: Sources): StyleChoice {
  const { look, evidence } = sources;
  const cursor = look.request(rule.cursor ?? nameOf(detected('cursor', sources)?.cursor) ?? 'cursor');
  const back = foundBy(cursor, sources, (fact) => previousOf(fact, evidence.facts));
  const previous = look.optional(rule.previous, back?.value ?? null);
  const before = rule.before === undefined ? (back?.cursor ?? cursor) : look.request(rule.before);
  return {
    style: 'cursor',
    cursor,
    next:
      typeof rule.next === 'string'
        ? look.response(rule.next)
        : (foundBy(cursor, sources, (fact) => nextOf(fact, evidence.facts)) ?? look.response('/next_cursor')),
    endValues: rule.endValues ?? [],
    previous: previous === null ? null : { cursor: before, value: previous },
  };
}

function ofId(rule: PaginationRule, sources: Sources): StyleChoice {
  const { look, evidence } = sources;
  const after = look.request(rule.after ?? nameOf(detected('id', sources)?.after) ?? 'after');
  const found = foundBy(after, sources, (fact) => besideId(evidence.facts, fact));
  return {
    style: 'id',
    after,
    id: rule.id ?? '/id',
    last: look.optional(rule.last, found?.last ?? null),
    before: rule.before === undefined ? (found?.before ?? null) : look.request(rule.before),
    first: look.optional(rule.first, found?.first ?? null),
  };
}

/** What detection would choose of this style. */
function detected<Style extends StyleChoice['style']>(style: Style, { evidence }: Sources): Named<Style> | null {
  const choices = verdictsOf(evidence).flatMap((verdict) => (verdict.kind === 'fit' ? [verdict.choice] : []));
  return choices.find((choice): choice is Named<Style> => choice.style === style) ?? null;
}

function nameOf(field: RequestField | undefined): string | undefined {
  return field && requestReference(field);
}

/** What the document says beside a request field that it knows. */
function foundBy<Found>(
  field: RequestField,
  { evidence }: Sources,
  find: (fact: RequestFact) => Found | null,
): Found | null {
  const fact = evidence.facts.request.find((one) => sameField(one.field, field));
  return fact === undefined ? null : find(fact);
}
